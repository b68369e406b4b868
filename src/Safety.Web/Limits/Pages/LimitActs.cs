namespace Safety.Web.Limits.Pages;

/// <summary>What can be done on a limit's page, as codes of its address, and what is said once it was done.</summary>
internal static class LimitActs
{
    public const string Proposed = "proposed";
    public const string Approved = "approved";
    public const string Declined = "declined";
    public const string Told = "told";
    public const string Withheld = "withheld";
    public const string Reviewed = "reviewed";
    public const string Amended = "amended";
    public const string Lifted = "lifted";
    public const string Crossed = "crossed";
    public const string Excepted = "excepted";
    public const string TakenBack = "taken-back";

    /// <summary>What to say, or null when the code is none of these.</summary>
    public static string? Words(string? done) => done switch
    {
        Proposed => "It is proposed. A manager who is somebody else decides.",
        Approved => "It is approved, and you answer for it. Now the client is told.",
        Declined => "It is not approved. Whoever proposed it can read why.",
        Told => "It is kept that the client was told.",
        Withheld => "The client is not told for now; it comes up again.",
        Reviewed => "It is kept what became of things.",
        Amended => "It is amended. The client is told anew.",
        Lifted => "It is lifted.",
        Crossed => "It is kept that the limit was crossed, and whoever answers for it is called.",
        Excepted => "It is kept. It was an emergency, so that nothing was crossed.",
        TakenBack => "It is taken back and counts no more.",
        _ => null,
    };
}
