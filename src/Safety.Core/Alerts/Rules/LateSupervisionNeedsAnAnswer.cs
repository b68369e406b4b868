using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A worker who did not get the supervision of a month is answered by whoever stands above their manager, since the
/// manager is the one who should have seen to it; moderate. Two months in a row go to the director and the safety
/// leads at once, as serious (our judgement). Neither the worker nor their manager may answer it. What is recorded
/// later joins the alert, and ends it if whoever recorded it may answer it.
/// </summary>
public static class LateSupervisionNeedsAnAnswer
{
    private const string Rule = nameof(LateSupervisionNeedsAnAnswer);

    /// <summary>From how many months in a row the director is asked.</summary>
    private const int ForTheDirector = 2;

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (SupervisionAsSeen.Of(seen.After) is not { } now)
            return RuleAnswer.Fits(Rule, "The rule is about supervision; this fact is not of a member of staff.");
        return seen.Fact switch
        {
            SupervisionFoundOverdue f => RuleAnswer.Objects(Late(seen, f, policy)),
            SupervisionHeld => MadeGood(seen, now, policy),
            _ => RuleAnswer.Fits(Rule, "No month was judged with this."),
        };
    }

    private static Finding Late(Sighting seen, SupervisionFoundOverdue found, PolicyInForce policy)
    {
        var often = found.InARow >= ForTheDirector;
        var called = often ? found.Line.TakeLast(1).ToList() : [.. found.Line];
        // Who could have answered the month before and is not the director answers this no more.
        return Find(seen, found.Staff, found.Team, often ? Severity.Serious : Severity.Moderate, often
            ? "For months in a row a worker did not get the supervision that they are owed."
            : "A worker did not get the supervision that they are owed for a month.", policy) with
        {
            Concerned =
            [
                found.Staff, .. found.Manager is { } manager ? [manager] : Nobody, .. found.Line.Except(called),
            ],
            Ladder = LadderOf(called, often),
        };
    }

    private static RuleAnswer MadeGood(Sighting seen, SupervisionAsSeen now, PolicyInForce policy)
    {
        var terms = policy.Numbers.TermsOfSupervision();
        var before = SupervisionAsSeen.Of(seen.Before)?.StillLate(terms) ?? [];
        return before.Except(now.StillLate(terms)).Any()
            ? RuleAnswer.Objects(Find(
                seen, now.Staff, now.Team, Severity.Moderate,
                "What was missing of a month of supervision is recorded now; look, and resolve this.", policy) with
            { JoinsOnly = true })
            : RuleAnswer.Fits(Rule, "No month that was found late has enough with this.");
    }

    private static StaffId[] Nobody => [];

    private static Finding Find(
        Sighting seen, StaffId worker, TeamId? team, Severity severity, string reason, PolicyInForce policy) => new(
        AlertKind.SupervisionOverdue, new AlertSubject(AlertSubjectType.Staff, worker.Value, team), severity, reason,
        new AlertEvidence(seen.EventId, seen.StreamId, Rule), [worker],
        policy.Numbers.AnswerWithinBySeverity[(int)severity]);

    private static EscalationLadder LadderOf(IReadOnlyList<StaffId> called, bool withLeads)
    {
        LadderTarget[] leads = withLeads ? [new LadderTarget(LadderRole.SafetyLead)] : [];
        return new(
        [
            .. called.Select(person => new LadderStep([new LadderTarget(LadderRole.Person, person), .. leads])),
            .. EscalationLadder.Default.Steps.Skip(1),
        ]);
    }
}
