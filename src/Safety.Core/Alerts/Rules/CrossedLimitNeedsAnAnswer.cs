using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A limit that is crossed is answered by whoever set it: enforce it, ease it, or say why it stands as it is. It is
/// low, and moderate where the limit keeps a person safe or is crossed again and again; both together are serious (our
/// judgement). First its owner is called, then the team.
/// </summary>
public static class CrossedLimitNeedsAnAnswer
{
    private const string Rule = nameof(CrossedLimitNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen.Fact is not LimitFoundBreached found || LimitAsSeen.Of(seen.After) is not { } limit)
            return RuleAnswer.Fits(Rule, "No limit was found crossed with this.");
        var severity = Severity.Low + (found.Repeated ? 1 : 0) + (KeepsSafe(found.Kind) ? 1 : 0);
        return RuleAnswer.Objects(new Finding(
            found.Repeated ? AlertKind.LimitBreachRepeated : AlertKind.LimitBreached,
            new AlertSubject(AlertSubjectType.Client, found.Client.Value, found.Team),
            severity,
            Reason(found),
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            [found.Worker],
            policy.Numbers.AnswerWithinBySeverity[(int)severity],
            OwnerFirst(limit.Owner),
            Client: found.Client));
    }

    /// <summary>Whoever answers for the limit, then the team, then everybody who can help.</summary>
    internal static EscalationLadder OwnerFirst(StaffId? owner) => owner is { } person
        ? new([new LadderStep([new LadderTarget(LadderRole.Person, person)]), .. EscalationLadder.Default.Steps])
        : EscalationLadder.Default;

    private static bool KeepsSafe(LimitKind kind) => kind switch
    {
        LimitKind.NoPersonalChannel or LimitKind.OfficeOnlyNoHomeVisit or LimitKind.TwoWorkersPresent
            or LimitKind.SecurityPresent or LimitKind.NoContactWithWorker or LimitKind.PremisesExcluded => true,
        LimitKind.ScheduledHoursOnly or LimitKind.MaxContactsPerPeriod or LimitKind.MaxMinutesPerPeriod
            or LimitKind.SingleChannel or LimitKind.WrittenOnly or LimitKind.NamedContactOnly
            or LimitKind.BehaviourAgreement or LimitKind.ServicePaused or LimitKind.ServiceEnded => false,
    };

    private static string Reason(LimitFoundBreached found) => (found.Repeated, found.What) switch
    {
        (true, _) => $"A limit of a client is crossed for the third time or more. {found.Why}",
        (false, LimitOccasionType.PlannedVisit) => $"A visit is planned against a limit of a client. {found.Why}",
        (false, _) => $"A limit of a client is crossed. {found.Why}",
    };
}
