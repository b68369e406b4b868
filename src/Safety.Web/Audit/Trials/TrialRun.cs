using Safety.Core.Audit.Trials;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Web.Audit.Trials;

/// <summary>How far a trial of a policy has come.</summary>
public enum TrialStage
{
    /// <summary>History is told again.</summary>
    Running,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>Whoever began it ended it.</summary>
    Cancelled,

    /// <summary>It failed on our side.</summary>
    Failed,
}

/// <summary>One trial of a policy. It lives in the memory of the node that runs it, and nowhere else.</summary>
public sealed class TrialRun
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who began it; nobody else finds it.</summary>
    public required StaffId Owner { get; init; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The first day that is looked at.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day that is looked at.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The numbers on trial.</summary>
    public required PolicyNumbers Numbers { get; init; }

    /// <summary>In what they differ from the policy in force when it was begun.</summary>
    public required IReadOnlyList<PolicyChange> Changes { get; init; }

    /// <summary>How far it has come.</summary>
    public TrialStage Stage { get; internal set; }

    /// <summary>How many facts there are to tell.</summary>
    public long AllFacts { get; internal set; }

    /// <summary>How many of them are told.</summary>
    public long DoneFacts => Interlocked.Read(ref doneFacts);

    /// <summary>How many streams could not be told under these numbers.</summary>
    public int NotTold => Volatile.Read(ref notTold);

    /// <summary>What it came to, once it is done.</summary>
    public TrialOutcome? Outcome { get; internal set; }

    /// <summary>Ends it.</summary>
    internal CancellationTokenSource Ending { get; } = new();

    private long doneFacts;
    private int notTold;

    /// <summary>So many more facts are told.</summary>
    internal void Tell(long facts) => Interlocked.Add(ref doneFacts, facts);

    /// <summary>One more stream could not be told.</summary>
    internal void SkipOne() => Interlocked.Increment(ref notTold);
}
