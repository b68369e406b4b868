namespace Safety.Web.Casework.Pages;

/// <summary>What can be done about a case, as codes of the page's address, and what is said once it was done.</summary>
internal static class CaseActs
{
    public const string Proposed = "proposed";
    public const string Accepted = "accepted";
    public const string Contested = "contested";
    public const string Imposed = "imposed";
    public const string Raised = "raised";
    public const string Asked = "asked";
    public const string Withdrawn = "withdrawn";
    public const string Granted = "granted";
    public const string Refused = "refused";
    public const string Ended = "ended";
    public const string Swapped = "swapped";
    public const string Reviewed = "reviewed";

    /// <summary>What to say, or null when the code is none of these.</summary>
    public static string? Words(string? done) => done switch
    {
        Proposed => "The worker is asked. They take the client on, or say why not.",
        Accepted => "You took the client on.",
        Contested => "What you said is heard. A manager decides, and must say why.",
        Imposed => "It is decided. Your own manager sees it, and the worker can read why.",
        Raised => "It is kept. Nobody asks whose fault it is.",
        Asked => "It is asked. If nobody answers in time, it climbs by itself; you need not ask again.",
        Withdrawn => "Your request is taken back.",
        Granted => "It is granted. Now it is done.",
        Refused => "It is refused. The next request goes to somebody above you.",
        Ended => "It has ended.",
        Swapped => "The worker is released, and another is asked. It comes up again to be looked at.",
        Reviewed => "It is kept that you looked at it.",
        _ => null,
    };
}
