using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>One client with one worker; the id follows from both.</summary>
public readonly record struct AllocationId(Guid Value) : IId<AllocationId>
{
    private static readonly Guid Space = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c10");

    /// <inheritdoc/>
    public static AllocationId Of(Guid value) => new(value);

    /// <summary>The allocation of a client and a worker, whether there is one or not.</summary>
    public static AllocationId For(ClientId client, StaffId worker) =>
        new(NameBasedId.Of(Space, $"allocation:{client.Value:N}:{worker.Value:N}"));
}

/// <summary>Where an allocation stands.</summary>
public enum AllocationState
{
    /// <summary>The worker was asked, and has not answered.</summary>
    Proposed,

    /// <summary>The worker said why not.</summary>
    Contested,

    /// <summary>The worker took it on.</summary>
    Accepted,

    /// <summary>A manager decided it, with a reason.</summary>
    Imposed,

    /// <summary>It ended. It may begin again.</summary>
    Ended,
}

/// <summary>What a worker asks for.</summary>
public enum CaseRequestKind
{
    /// <summary>That somebody else works with the client.</summary>
    Transfer,

    /// <summary>That the work with the client ends.</summary>
    Closure,
}

/// <summary>How far a request has come.</summary>
public enum CaseRequestState
{
    /// <summary>Nobody has answered.</summary>
    Waiting,

    /// <summary>It was granted.</summary>
    Granted,

    /// <summary>It was refused, with a reason, a substitute and a date.</summary>
    Refused,

    /// <summary>The worker took it back.</summary>
    Withdrawn,

    /// <summary>The allocation ended before it was answered.</summary>
    Overtaken,
}

/// <summary>What is owed for an allocation, each by a date.</summary>
public enum AllocationDuty
{
    /// <summary>A request waits for an answer.</summary>
    Answer,

    /// <summary>A request was granted; the work is to be handed over or ended.</summary>
    Handover,

    /// <summary>A request was refused; whether the substitute holds is to be looked at.</summary>
    RefusalReview,

    /// <summary>An emergency swap was made; it is to be looked at afterwards.</summary>
    SwapReview,
}

/// <summary>Why an allocation ended.</summary>
public enum AllocationEndWhy
{
    /// <summary>Somebody else works with the client.</summary>
    Transferred,

    /// <summary>The work with the client ended, with care.</summary>
    Closed,

    /// <summary>A manager swapped at once after violence or a threat.</summary>
    EmergencySwap,

    /// <summary>The proposal was taken back.</summary>
    ProposalWithdrawn,
}

/// <summary>On which ground work with a client ends. None of them says whose fault it is.</summary>
public enum ClosureGround
{
    /// <summary>What was wanted is reached.</summary>
    GoalsReached,

    /// <summary>The client does not gain by it.</summary>
    NotBenefiting,

    /// <summary>The service itself does harm.</summary>
    HarmedByService,

    /// <summary>The client fares better without.</summary>
    BetterWithout,

    /// <summary>The client ended it.</summary>
    ClientEnded,

    /// <summary>The client moved away.</summary>
    MovedAway,

    /// <summary>A threat, or somebody is in danger.</summary>
    ThreatOrEndangerment,

    /// <summary>Another ground, told in words.</summary>
    Other,
}

/// <summary>Whether the client was offered a way to another service.</summary>
public enum ReferralAnswer
{
    /// <summary>A referral was offered, and taken.</summary>
    Offered,

    /// <summary>A referral was offered, and the client did not want it.</summary>
    OfferedAndDeclined,

    /// <summary>None was offered; the words say why.</summary>
    NotOffered,
}

/// <summary>From whose side a concern about fit comes.</summary>
public enum FitSide
{
    /// <summary>The worker's.</summary>
    Worker,

    /// <summary>The client's.</summary>
    Client,
}
