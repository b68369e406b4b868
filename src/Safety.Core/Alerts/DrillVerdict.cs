using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>How a drill went, as its alert shows it.</summary>
/// <param name="Team">Whose ladder was drilled.</param>
/// <param name="Failure">Why it failed, or null when it passed.</param>
/// <param name="Called">Whom its first step had called.</param>
/// <param name="AnsweredBy">Who answered, or null when nobody did.</param>
public sealed record DrillOutcome(
    TeamId Team, DrillFailure? Failure, IReadOnlyList<StaffId> Called, StaffId? AnsweredBy);

/// <summary>What the alert of a drill says of the drill.</summary>
public static class DrillVerdict
{
    /// <summary>How the drill went, if a fact of its alert settles that; otherwise null.</summary>
    /// <param name="before">The alert right before the fact, or null.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="after">The alert right after it.</param>
    public static DrillOutcome? Of(Alert? before, object fact, Alert after)
    {
        if (after is not { Kind: AlertKind.Drill, Subject.Team: { } team }) return null;
        StaffId[] called = [.. after.Called.Select(id => new StaffId(id))];
        return fact switch
        {
            AlertAcknowledged e => new DrillOutcome(team, Judge(before, e, called), called, e.By),
            DrillAlertEnded { End: DrillEnd.NobodyReachable } =>
                new DrillOutcome(team, DrillFailure.NobodyReached, called, null),
            DrillAlertEnded { End: DrillEnd.Unanswered or DrillEnd.PassedOn } =>
                new DrillOutcome(team, DrillFailure.NotAnswered, called, null),
            _ => null,
        };
    }

    /// <summary>The facts by which an acknowledged drill is over; none for any other alert.</summary>
    internal static IEnumerable<object> EndedBy(Alert alert, StaffId by, DateTimeOffset now) =>
        alert.Kind == AlertKind.Drill
            ? [new AlertClassified(AlarmClass.Test, by, now), new DrillAlertEnded(DrillEnd.Acknowledged, now)]
            : [];

    /// <summary>How a drill ends when its only step is over.</summary>
    internal static DrillEnd EndOf(EscalationCause cause) => cause switch
    {
        EscalationCause.Unanswered => DrillEnd.Unanswered,
        EscalationCause.NobodyReachable => DrillEnd.NobodyReachable,
        EscalationCause.Asked => DrillEnd.PassedOn,
    };

    private static DrillFailure? Judge(Alert? before, AlertAcknowledged answer, StaffId[] called)
    {
        if (!called.Contains(answer.By)) return DrillFailure.AnsweredByAnother;
        return before is { Calling: true } && answer.AcknowledgedAt < before.NextAt ? null : DrillFailure.AnsweredLate;
    }
}
