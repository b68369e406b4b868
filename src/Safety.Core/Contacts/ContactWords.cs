namespace Safety.Core.Contacts;

/// <summary>By which way a contact came; the stable codes of the domain reference, section 6.4.</summary>
public enum ContactKind
{
    /// <summary>A session that was agreed.</summary>
    SessionScheduled,

    /// <summary>A session beyond those agreed.</summary>
    SessionExtra,

    /// <summary>A visit at the client's home.</summary>
    HomeVisit,

    /// <summary>A telephone call that came in.</summary>
    PhoneIn,

    /// <summary>A telephone call that went out.</summary>
    PhoneOut,

    /// <summary>A message on an answering machine.</summary>
    Voicemail,

    /// <summary>A text message.</summary>
    Text,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>A message over a portal.</summary>
    PortalMessage,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>A video call.</summary>
    Video,

    /// <summary>Coming by without an appointment.</summary>
    WalkIn,

    /// <summary>Through somebody else, such as a relative or a solicitor.</summary>
    ThirdPartyContact,

    /// <summary>Over a social network.</summary>
    SocialMedia,

    /// <summary>To the worker's private number, address or home.</summary>
    PersonalChannel,

    /// <summary>In a crisis, as such.</summary>
    CrisisContact,
}

/// <summary>Who began a contact.</summary>
public enum ContactInitiator
{
    /// <summary>The client.</summary>
    Client,

    /// <summary>The worker.</summary>
    Worker,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>What was asked for in a contact.</summary>
public enum ContactDemand
{
    /// <summary>Nothing beyond what was agreed.</summary>
    None,

    /// <summary>Information.</summary>
    Information,

    /// <summary>That somebody does something.</summary>
    Task,

    /// <summary>Reassurance.</summary>
    Reassurance,

    /// <summary>An exception from what was agreed.</summary>
    Exception,

    /// <summary>Something under a threat: of a complaint, of exposure, of self-harm, of a claim at law.</summary>
    Coercive,
}

/// <summary>With whom the matter lies after a contact.</summary>
public enum ContactOwner
{
    /// <summary>The client, whose matter it is.</summary>
    Client,

    /// <summary>The worker, who holds it for the client until it is handed back.</summary>
    Worker,

    /// <summary>The agency.</summary>
    Agency,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>By which way a contact was recorded.</summary>
public enum ContactSource
{
    /// <summary>A page of the service.</summary>
    Page,

    /// <summary>The API.</summary>
    Api,

    /// <summary>A file, such as one from a telephone or mail system.</summary>
    Import,
}

/// <summary>Why the demand for contact was found to escalate.</summary>
public enum DemandGround
{
    /// <summary>Many contacts that the client began.</summary>
    Frequency,

    /// <summary>Many more than in the time before.</summary>
    Growth,

    /// <summary>Contacts out of hours.</summary>
    OutOfHours,

    /// <summary>Much of the time is not paid for.</summary>
    Unbilled,

    /// <summary>Demands under a threat.</summary>
    Coercion,
}

/// <summary>Why a fixation was found; all but the first speak of a persistent one.</summary>
public enum FixationGround
{
    /// <summary>Unwanted intrusions that span two weeks.</summary>
    RepeatedIntrusions,

    /// <summary>Many unwanted intrusions over weeks.</summary>
    LastingIntrusions,

    /// <summary>An approach to a home.</summary>
    ApproachToHome,

    /// <summary>A threat.</summary>
    Threat,
}
