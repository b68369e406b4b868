namespace Safety.Core.Language;

/// <summary>An id that wraps one <see cref="Guid"/>; on the wire and in events it is the bare value.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>The wrapped value.</summary>
    Guid Value { get; }

    /// <summary>Wraps a value.</summary>
    static abstract TSelf Of(Guid value);
}

/// <summary>A person who works for the agency.</summary>
public readonly record struct StaffId(Guid Value) : IId<StaffId>
{
    /// <inheritdoc/>
    public static StaffId Of(Guid value) => new(value);
}

/// <summary>A team with a manager and a ladder.</summary>
public readonly record struct TeamId(Guid Value) : IId<TeamId>
{
    /// <inheritdoc/>
    public static TeamId Of(Guid value) => new(value);
}

/// <summary>A person whom the agency serves.</summary>
public readonly record struct ClientId(Guid Value) : IId<ClientId>
{
    /// <inheritdoc/>
    public static ClientId Of(Guid value) => new(value);
}

/// <summary>A report of something that happened.</summary>
public readonly record struct IncidentId(Guid Value) : IId<IncidentId>
{
    /// <inheritdoc/>
    public static IncidentId Of(Guid value) => new(value);
}

/// <summary>A visit to a client, from its plan on.</summary>
public readonly record struct VisitId(Guid Value) : IId<VisitId>
{
    /// <inheritdoc/>
    public static VisitId Of(Guid value) => new(value);
}

/// <summary>A contact between a client and a member of staff, wanted or not.</summary>
public readonly record struct ContactId(Guid Value) : IId<ContactId>
{
    /// <inheritdoc/>
    public static ContactId Of(Guid value) => new(value);
}

/// <summary>An alert that somebody must answer.</summary>
public readonly record struct AlertId(Guid Value) : IId<AlertId>
{
    /// <inheritdoc/>
    public static AlertId Of(Guid value) => new(value);
}
