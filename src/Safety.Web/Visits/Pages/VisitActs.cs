namespace Safety.Web.Visits.Pages;

/// <summary>What can be done on a visit's page, as codes of its address, and what is said once it was done.</summary>
internal static class VisitActs
{
    public const string Planned = "planned";
    public const string Refused = "refused";
    public const string Asked = "asked";
    public const string Unasked = "unasked";
    public const string Comes = "comes";
    public const string Assigned = "assigned";
    public const string Declined = "declined";
    public const string Left = "left";
    public const string Authorised = "authorised";
    public const string Started = "started";
    public const string CheckedIn = "checked-in";
    public const string Extended = "extended";
    public const string Ended = "ended";
    public const string CalledOff = "called-off";
    public const string Sos = "sos";
    public const string Closed = "closed";

    /// <summary>What to say, or null when the code is none of these.</summary>
    public static string? Words(string? done) => done switch
    {
        Planned => "It is planned. Below stands what every rule says about it.",
        Refused => "Recorded and protected: you do not go alone. Nobody may hold it against you, and nobody asks why.",
        Asked => "Asked. Whoever can come along sees it now.",
        Unasked => "You no longer ask for a second person. What the visit needs has not changed.",
        Comes => "You come along. The worker sees it.",
        Assigned => "They come along. The worker and they see it.",
        Declined => "Recorded. The visit still needs somebody.",
        Left => "Recorded. The watch looks after what is missing now.",
        Authorised => "Authorised. Your own manager sees it at once.",
        Started => "Started. The watch knows by when you must be heard of.",
        CheckedIn => "Heard: all is well.",
        Extended => "It takes longer now, and you were heard of.",
        Ended => "Ended. Nobody waits for a word from you any more.",
        CalledOff => "It is called off.",
        Sos => "Help is called. If you can, get to a safe place, and call the emergency number.",
        Closed => "The alarm is closed with what you found.",
        _ => null,
    };
}
