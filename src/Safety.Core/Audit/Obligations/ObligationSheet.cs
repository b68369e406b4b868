using Safety.Core.Alerts;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Core.Audit.Obligations;

/// <summary>What a stream with promises is about.</summary>
public enum ObligationSubject
{
    /// <summary>A visit.</summary>
    Visit,

    /// <summary>An alert.</summary>
    Alert,

    /// <summary>An incident.</summary>
    Incident,

    /// <summary>A limit of a client.</summary>
    Limit,

    /// <summary>A client and what is known of them.</summary>
    Client,

    /// <summary>A case of a worker.</summary>
    Allocation,

    /// <summary>What a client gains with a worker.</summary>
    Response,

    /// <summary>A member of staff: what the agency owes them.</summary>
    Staff,
}

/// <summary>
/// The promises of one stream, folded from its facts: the ledger of what was kept, late and broken.
/// </summary>
public sealed record ObligationSheet
{
    /// <summary>The stream.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is about.</summary>
    public required ObligationSubject Subject { get; init; }

    /// <summary>The team whose manager answers for it, or null.</summary>
    public TeamId? Team { get; init; }

    /// <summary>Whoever answers for the whole of it by name, such as a limit's owner, or null.</summary>
    public StaffId? Owner { get; init; }

    /// <summary>Every promise, in the order in which they were made.</summary>
    public IReadOnlyList<Obligation> All { get; init; } = [];

    /// <summary>Whether any of them waits.</summary>
    public bool Stands => All.Any(one => one.Stands);

    /// <summary>The latest date among them, or null when there is none.</summary>
    public DateTimeOffset? LatestDueAt => All.Count == 0 ? null : All.Max(one => one.DueAt);

    /// <summary>The sheet after one more fact; null while the stream is not one with promises.</summary>
    /// <param name="sheet">The sheet so far, or null.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="fact">The fact.</param>
    public static ObligationSheet? After(ObligationSheet? sheet, Guid stream, object fact)
    {
        var placed = Place(sheet ?? Begin(stream, fact), fact);
        return placed is null ? null : Promises.Of(fact).Aggregate(placed, (so, turn) => so.Turned(turn));
    }

    private static ObligationSheet? Begin(Guid stream, object fact)
    {
        ObligationSubject? subject = fact switch
        {
            // The canary's visits test the watch; nobody owes them anything.
            VisitPlanned f when Canary.Is(f.Team) => null,
            AlertRaised f when Canary.Is(f.Subject.Team) => null,
            StaffMemberJoined f when Canary.Is(f.Staff) => null,
            StaffMemberMovedTeam f when Canary.Is(f.Staff) => null,
            VisitPlanned => ObligationSubject.Visit,
            AlertRaised => ObligationSubject.Alert,
            IncidentReported or InformalReportLogged => ObligationSubject.Incident,
            ILimitFact => ObligationSubject.Limit,
            ClientRegistered or ClientMovedTeam or IKnownRiskFact => ObligationSubject.Client,
            ICaseFact => ObligationSubject.Allocation,
            IResponseFact => ObligationSubject.Response,
            StaffMemberJoined or StaffMemberMovedTeam or SupervisionLookPlanned or SupervisionFoundOverdue =>
                ObligationSubject.Staff,
            _ => null,
        };
        return subject is { } known ? new ObligationSheet { Id = stream, Subject = known } : null;
    }

    private static ObligationSheet? Place(ObligationSheet? sheet, object fact) => sheet is null ? null : fact switch
    {
        VisitPlanned f => sheet with { Team = f.Team },
        AlertRaised f => sheet with { Team = f.Subject.Team },
        IncidentReported f => sheet with { Team = f.Team },
        InformalReportLogged f => sheet with { Team = f.Team },
        LimitProposed f => sheet with { Team = f.Team },
        LimitApproved f => sheet with { Owner = f.By },
        ClientRegistered f => sheet with { Team = f.Team },
        ClientMovedTeam f => sheet with { Team = f.To },
        AllocationProposed f => sheet with { Team = f.Team },
        ResponseFoundDiverging f => sheet with { Team = f.Team },
        StaffMemberJoined f => sheet with { Team = f.Team },
        StaffMemberMovedTeam f => sheet with { Team = f.To },
        SupervisionFoundOverdue f => sheet with { Team = f.Team },
        _ => sheet,
    };

    private ObligationSheet Turned(PromiseTurn turn) => turn switch
    {
        PromiseTurn.Made made => this with { All = With(made) },
        PromiseTurn.Kept kept => this with
        {
            All = Ended(kept.Kind, kept.Step, one => one with { EndedAt = kept.At, WasKept = true, By = kept.By }),
        },
        PromiseTurn.Judged judged => this with
        {
            All = Ended(judged.Kind, 0, one => Judge(one, judged)),
        },
        PromiseTurn.Released gone => this with
        {
            All = Ended(gone.Kind, gone.Step, one => one with { EndedAt = gone.At }),
        },
        _ => throw new InvalidOperationException($"A promise cannot turn by {turn.GetType().Name}."),
    };

    private static Obligation Judge(Obligation one, PromiseTurn.Judged judged) => judged.Found switch
    {
        PromiseFound.Kept => one with { Step = judged.Number, EndedAt = one.DueAt, WasKept = true },
        PromiseFound.FellAway => one with { Step = judged.Number, EndedAt = one.DueAt },
        PromiseFound.Broken => one with { Step = judged.Number, Owner = judged.Owner },
    };

    // A promise that is already broken keeps its date: whoever moves it afterwards makes another.
    private Obligation[] With(PromiseTurn.Made made)
    {
        var standing = All.FirstOrDefault(one => Is(one, made.Kind, made.Step) && made.At <= one.DueAt);
        var next = new Obligation(made.Kind, made.Step, made.At, made.DueAt, made.Owner ?? Owner);
        return standing is null
            ? [.. All, next]
            : [.. All.Select(one => ReferenceEquals(one, standing) ? next with { MadeAt = one.MadeAt } : one)];
    }

    private Obligation[] Ended(ObligationKind? kind, int step, Func<Obligation, Obligation> end) =>
        [.. All.Select(one => Is(one, kind, step) ? end(one) : one)];

    private static bool Is(Obligation one, ObligationKind? kind, int step) =>
        one.Stands && (kind is null || (one.Kind == kind && one.Step == step));
}
