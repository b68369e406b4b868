namespace Safety.Core.Limits;

/// <summary>By which way somebody gets in touch, as far as limits tell ways apart.</summary>
public enum LimitChannel
{
    /// <summary>Face to face at the agency.</summary>
    Meeting,

    /// <summary>Face to face at the client's home.</summary>
    HomeVisit,

    /// <summary>By telephone, spoken messages included.</summary>
    Phone,

    /// <summary>By text message.</summary>
    Text,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>Over a portal.</summary>
    Portal,

    /// <summary>By letter.</summary>
    Letter,

    /// <summary>By video.</summary>
    Video,

    /// <summary>Coming by without an appointment.</summary>
    WalkIn,

    /// <summary>Through somebody else.</summary>
    ThirdParty,

    /// <summary>Over a social network.</summary>
    SocialMedia,

    /// <summary>Over a worker's private number, address or account.</summary>
    Personal,
}

/// <summary>How the client was told of a limit.</summary>
public enum LimitNotice
{
    /// <summary>By letter.</summary>
    Letter,

    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By e-mail or portal.</summary>
    Electronic,
}

/// <summary>What became of things under a limit. Some limits make it worse.</summary>
public enum LimitEffect
{
    /// <summary>It helped.</summary>
    Helped,

    /// <summary>It changed nothing.</summary>
    Nothing,

    /// <summary>It made things worse.</summary>
    Worse,
}

/// <summary>Why a limit was lifted.</summary>
public enum LimitLiftReason
{
    /// <summary>It did what it was for.</summary>
    NoLongerNeeded,

    /// <summary>It changed nothing.</summary>
    DidNotHelp,

    /// <summary>It made things worse.</summary>
    MadeItWorse,

    /// <summary>The client's appeal was upheld.</summary>
    AppealUpheld,

    /// <summary>Another limit takes its place.</summary>
    ReplacedByAnother,

    /// <summary>It was set for the wrong person or by mistake.</summary>
    SetInError,
}

/// <summary>What a limit is held against.</summary>
public enum LimitOccasionType
{
    /// <summary>A contact.</summary>
    Contact,

    /// <summary>What somebody reported, and no contact or visit shows.</summary>
    Report,

    /// <summary>A visit that is planned.</summary>
    PlannedVisit,
}
