namespace Safety.Core.Visits;

/// <summary>How far a visit has come.</summary>
public enum VisitStatus
{
    /// <summary>Planned; nobody has left.</summary>
    Planned,

    /// <summary>Somebody is out, and the watch knows when they must be heard of.</summary>
    Underway,

    /// <summary>Over, by the word of a person.</summary>
    Ended,

    /// <summary>Called off before it began.</summary>
    Cancelled,
}

/// <summary>What a visit is for.</summary>
public enum VisitPurpose
{
    /// <summary>A first look at what is needed.</summary>
    Assessment,

    /// <summary>Care or practical help.</summary>
    Care,

    /// <summary>Therapy or counselling.</summary>
    Therapy,

    /// <summary>A review of what was agreed.</summary>
    Review,

    /// <summary>To see whether a child or an adult is safe.</summary>
    Safeguarding,

    /// <summary>A crisis.</summary>
    Crisis,

    /// <summary>To take the client somewhere.</summary>
    Transport,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Where a visit goes.</summary>
public enum VisitPlaceKind
{
    /// <summary>The client's home.</summary>
    ClientHome,

    /// <summary>Another person's home.</summary>
    OtherHome,

    /// <summary>An institution, such as a school, a hospital or a court.</summary>
    Institution,

    /// <summary>The street or another public place.</summary>
    PublicPlace,

    /// <summary>A vehicle.</summary>
    Vehicle,

    /// <summary>The agency's own premises.</summary>
    AgencyPremises,

    /// <summary>Somewhere else.</summary>
    Other,
}

/// <summary>By which way a word about a visit came in.</summary>
public enum VisitChannel
{
    /// <summary>A page of the service.</summary>
    Page,

    /// <summary>The API.</summary>
    Api,

    /// <summary>The one-time link of a reminder.</summary>
    Link,

    /// <summary>A text message through a gateway.</summary>
    TextMessage,
}

/// <summary>How much stands against making a visit alone.</summary>
public enum VisitRiskBand
{
    /// <summary>No rule objects.</summary>
    Standard,

    /// <summary>Only rules about the worker object.</summary>
    Raised,

    /// <summary>A rule about the client, the household or what happened there objects.</summary>
    High,
}

/// <summary>What takes the place of a second person when a manager authorises a visit without one.</summary>
public enum SubstituteControl
{
    /// <summary>Somebody stays on the telephone for the whole visit.</summary>
    OpenLine,

    /// <summary>Check-ins by telephone at short intervals.</summary>
    FrequentCalls,

    /// <summary>A colleague waits nearby.</summary>
    ColleagueNearby,

    /// <summary>The visit takes place in public or at the agency.</summary>
    OtherPlace,

    /// <summary>The police or security know of it.</summary>
    PoliceInformed,

    /// <summary>Another control, told in the reason.</summary>
    Other,
}
