namespace Safety.Web.Store.Sealing;

/// <summary>
/// The parts of what is known about somebody that have keys of their own, so that each is erased as one. They stand in
/// the rows of the keys and are for ever.
/// </summary>
internal static class Sections
{
    /// <summary>All words of a report.</summary>
    public const string Incident = "narrative";

    /// <summary>All words said while an alert was answered.</summary>
    public const string Alert = "alert";

    /// <summary>What staff call a client.</summary>
    public const string ClientName = "name";

    /// <summary>All words about a client's known risks.</summary>
    public const string KnownRisks = "known_risks";

    /// <summary>What a client said of the groups to which they belong.</summary>
    public const string ClientGroups = "client_groups";

    /// <summary>All words about the contacts with a client.</summary>
    public const string Contacts = "contacts";

    /// <summary>All words about outcome scores and reviews of a client.</summary>
    public const string Responses = "responses";

    /// <summary>The place of a visit and all that was said of it.</summary>
    public const string Visit = "visit";

    /// <summary>All words about a limit.</summary>
    public const string Limit = "limit";

    /// <summary>All words about one worker's work with one client.</summary>
    public const string Case = "case";

    /// <summary>Why somebody can carry less.</summary>
    public const string CapacityReason = "capacity_reason";

    /// <summary>What went against somebody who had refused or reported.</summary>
    public const string AdverseEvents = "adverse_events";

    /// <summary>The answers of somebody's pulses.</summary>
    public const string Pulse = "pulse";

    /// <summary>Why words were to be erased; it says nothing of what they were, and is kept.</summary>
    public const string Erasure = "erasure";

    /// <summary>
    /// The codes with which somebody ends a visit. They are no words about anybody, and new ones replace them.
    /// </summary>
    public const string SpokenCodes = "spoken_codes";

    /// <summary>With what cookies are signed; no words either.</summary>
    public const string CookieRing = "cookie_ring";

    /// <summary>What is sealed and is no words about anybody, or must stay: erasing does not reach it.</summary>
    public static readonly IReadOnlyList<string> Kept = [Erasure, SpokenCodes, CookieRing];
}
