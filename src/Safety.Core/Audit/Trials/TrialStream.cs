using Safety.Core.Language.Retelling;

namespace Safety.Core.Audit.Trials;

/// <summary>Of what all streams are told together, because what is found in one may follow from another.</summary>
public enum TrialSubject
{
    /// <summary>A client: known risks, contacts, limits, allocations, and how they respond to the work.</summary>
    Client,

    /// <summary>A report.</summary>
    Incident,

    /// <summary>A visit.</summary>
    Visit,

    /// <summary>
    /// A worker: supervision, what they carry, what weighs on them, and what goes against them. Told last, because how
    /// incidents weigh is known only when they are told.
    /// </summary>
    Worker,
}

/// <summary>Which streams can be told again.</summary>
public enum TrialStream
{
    /// <summary>A client with their known risks.</summary>
    Client,

    /// <summary>A client's contacts.</summary>
    Contacts,

    /// <summary>A limit.</summary>
    Limit,

    /// <summary>A client with one worker.</summary>
    Allocation,

    /// <summary>How a client responds to the work with one worker.</summary>
    Response,

    /// <summary>A report.</summary>
    Incident,

    /// <summary>A visit.</summary>
    Visit,

    /// <summary>A member of staff.</summary>
    Staff,

    /// <summary>A client with one worker, among the cases of that worker; it is told with the client.</summary>
    OwnCase,

    /// <summary>What was found of what a worker carries.</summary>
    Caseload,

    /// <summary>What was found of what weighs on a worker.</summary>
    Exposure,
}

/// <summary>The true history of one stream.</summary>
/// <param name="Kind">Which sort of stream it is.</param>
/// <param name="Stream">Its id.</param>
/// <param name="Facts">Its facts, in order, from the first.</param>
public sealed record StreamHistory(TrialStream Kind, Guid Stream, IReadOnlyList<TrueFact> Facts);
