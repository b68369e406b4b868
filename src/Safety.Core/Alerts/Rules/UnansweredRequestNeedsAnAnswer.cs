using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A worker's request to leave or close a case that nobody answered is answered by whoever should have, and then by
/// each manager above them up to the director. Moderate, and serious where it was to be answered on the same day or is
/// found late again (our judgement). What was refused, granted or swapped and then forgotten is the same. When it is
/// done at last, the alert says so, and is over if whoever did it may answer it.
/// </summary>
public static class UnansweredRequestNeedsAnAnswer
{
    private const string Rule = nameof(UnansweredRequestNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (CaseAsSeen.Of(seen.After) is not { } now)
            return RuleAnswer.Fits(Rule, "The rule is about allocations; this fact is not of one.");
        return seen.Fact switch
        {
            RequestFoundUnanswered f => RuleAnswer.Objects(Find(
                seen, now, f.Kind, f.Team, f.Line, f.SameDay || f.Times > 1, Unanswered(f.Kind), policy)),
            AllocationFoundOverdue f => RuleAnswer.Objects(Find(
                seen, now, f.Kind, f.Team, f.Line, f.Times > 1, Reason(f.Duty), policy)),
            _ => Done(seen, now, policy),
        };
    }

    /// <summary>Of what had been found late, something is done.</summary>
    private static RuleAnswer Done(Sighting seen, CaseAsSeen now, PolicyInForce policy)
    {
        if (CaseAsSeen.Of(seen.Before) is not { } before
            || before.Late.FirstOrDefault(late => now.Late.All(other => other.Duty != late.Duty)) is not { } done)
            return RuleAnswer.Fits(Rule, "Nothing about the case was found late with this.");
        return RuleAnswer.Objects(Find(
            seen, now, done.Kind, done.Team, [], false, "What a worker waited for was done; look, and resolve this.",
            policy) with
        { JoinsOnly = true });
    }

    private static Finding Find(
        Sighting seen, CaseAsSeen one, CaseRequestKind kind, TeamId? team, IReadOnlyList<StaffId> line, bool worse,
        string reason, PolicyInForce policy)
    {
        var severity = worse ? Severity.Serious : Severity.Moderate;
        return new Finding(
            kind == CaseRequestKind.Transfer ? AlertKind.TransferUnanswered : AlertKind.ClosureUnanswered,
            new AlertSubject(AlertSubjectType.Client, one.Client.Value, team),
            severity, reason, new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            one.RefusedBy is { } refuser && line.Count > 0 ? [one.Worker, refuser] : [one.Worker],
            policy.Numbers.AnswerWithinBySeverity[(int)severity],
            UpToTheDirector(line),
            Client: one.Client);
    }

    /// <summary>One after the other: each manager above the worker, then the safety leads, then everybody.</summary>
    private static EscalationLadder UpToTheDirector(IReadOnlyList<StaffId> line) => new(
    [
        .. line.Select(person => new LadderStep([new LadderTarget(LadderRole.Person, person)])),
        .. EscalationLadder.Default.Steps.Skip(1),
    ]);

    private static string Unanswered(CaseRequestKind kind) => kind switch
    {
        CaseRequestKind.Transfer => "Nobody answered a worker’s request that somebody else works with a client.",
        CaseRequestKind.Closure => "Nobody answered a worker’s request that the work with a client ends.",
    };

    private static string Reason(AllocationDuty duty) => duty switch
    {
        AllocationDuty.Answer => "A worker’s request about a client waits for an answer.",
        AllocationDuty.Handover => "What a worker was granted about a client has not been done.",
        AllocationDuty.RefusalReview => "A refused request of a worker was to be looked at again, and was not.",
        AllocationDuty.SwapReview => "An emergency swap was to be looked at afterwards, and was not.",
    };
}
