using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>Who began a contact, as far as limits tell them apart.</summary>
public enum LimitParty
{
    /// <summary>The client.</summary>
    Client,

    /// <summary>The agency: the worker, or whoever plans.</summary>
    Agency,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>
/// What is held against the limits of a client: a contact, or a visit that is planned. A small record of this room's
/// own, because the rooms of visits and contacts come after it.
/// </summary>
/// <param name="What">A contact or a visit.</param>
/// <param name="Id">Its id.</param>
/// <param name="At">When it was, or is to be.</param>
/// <param name="Channel">By which way.</param>
/// <param name="BegunBy">Who began it.</param>
/// <param name="Worker">With whom.</param>
public sealed record LimitOccasion(
    LimitOccasionType What, Guid Id, DateTimeOffset At, LimitChannel Channel, LimitParty BegunBy, StaffId Worker)
{
    /// <summary>Whether it was agreed beforehand, such as a session in the calendar.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>How long it took, in minutes; 0 when that is not known.</summary>
    public int Minutes { get; init; }

    /// <summary>Whether somebody was in a crisis: the door is always open then.</summary>
    public bool IsCrisis { get; init; }

    /// <summary>Whether it is in the agency's rooms, or null where only the way tells.</summary>
    public bool? AtOffice { get; init; }

    /// <summary>How many workers are there, or null when that is not known.</summary>
    public int? Workers { get; init; }

    /// <summary>Whether security is there, or null when that is not known.</summary>
    public bool? Security { get; init; }
}

/// <summary>
/// How much contact there was before: contacts that the client began, neither agreed nor in a crisis, and their time.
/// </summary>
/// <param name="Contacts">How many.</param>
/// <param name="Minutes">How long together.</param>
public sealed record ContactsSoFar(int Contacts, int Minutes)
{
    /// <summary>None.</summary>
    public static ContactsSoFar None { get; } = new(0, 0);
}

/// <summary>What is known around an occasion when it is judged.</summary>
/// <param name="Zone">The agency's time zone.</param>
/// <param name="Before">
/// What there was before this occasion within so many days of the agency's calendar, the day of the occasion included.
/// </param>
public sealed record LimitScene(TimeZoneInfo Zone, Func<int, ContactsSoFar> Before);

/// <summary>What a limit says of an occasion.</summary>
public enum LimitVerdict
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>It is crossed.</summary>
    Breached,

    /// <summary>It would be crossed, and the safety exception lets it: an emergency is always let through.</summary>
    Excepted,
}

/// <summary>What one limit says of one occasion, with its reason whichever way it says.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Clause">The name of the clause that judged.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Why">Why, as a sentence without names.</param>
public sealed record LimitAnswer(LimitId Limit, string Clause, LimitVerdict Verdict, string Why);
