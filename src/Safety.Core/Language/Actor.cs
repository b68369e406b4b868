namespace Safety.Core.Language;

/// <summary>
/// Who acts: a signed-in person, or the machine under its own name. Never taken from a body or a URL.
/// </summary>
/// <param name="Staff">The person, or null when the machine acts.</param>
/// <param name="Name">A stable code: <c>staff</c>, <c>the_watch</c> or <c>setup</c>.</param>
public sealed record Actor(StaffId? Staff, string Name)
{
    /// <summary>The machine when it does by itself what time demands.</summary>
    public static Actor TheWatch { get; } = new(null, "the_watch");

    /// <summary>The installation itself, before there is anyone who could act.</summary>
    public static Actor Setup { get; } = new(null, "setup");

    /// <summary>A person.</summary>
    public static Actor Person(StaffId staff) => new(staff, "staff");

    /// <summary>The form kept in event metadata: the person's id, or the machine's name.</summary>
    public string Signature => Staff is { } staff ? staff.Value.ToString("D") : Name;

    /// <summary>Reads a signature back from event metadata.</summary>
    public static Actor FromSignature(string? signature) =>
        Guid.TryParse(signature, out var id) ? Person(new StaffId(id)) : new Actor(null, signature ?? "unknown");
}
