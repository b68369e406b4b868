using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits;

/// <summary>How often a worker on a visit must be heard of; taken from the policy when the visit starts.</summary>
/// <param name="CheckInEvery">The time between check-ins.</param>
/// <param name="CheckInGrace">The grace after a missed check-in.</param>
/// <param name="OverrunAfter">The grace after the end of the visit.</param>
/// <param name="RemindBefore">How long before a due moment the worker is reminded.</param>
/// <param name="PolicyVersion">The policy from which these come.</param>
public sealed record VisitTimes(
    [property: Privacy(PrivacyClass.None)] TimeSpan CheckInEvery,
    [property: Privacy(PrivacyClass.None)] TimeSpan CheckInGrace,
    [property: Privacy(PrivacyClass.None)] TimeSpan OverrunAfter,
    [property: Privacy(PrivacyClass.None)] TimeSpan RemindBefore,
    [property: Privacy(PrivacyClass.None)] int PolicyVersion)
{
    /// <summary>The times of a policy; closer where the visit needs cover.</summary>
    public static VisitTimes Of(PolicyInForce policy, bool needsCover) => new(
        needsCover ? policy.Numbers.CheckInEveryAtRisk : policy.Numbers.CheckInEvery,
        needsCover ? policy.Numbers.CheckInGraceAtRisk : policy.Numbers.CheckInGrace,
        policy.Numbers.VisitOverrunAfter,
        policy.Numbers.VisitReminderBefore,
        policy.Version);

    /// <summary>
    /// The times of the canary's visit, which is overdue at its end: the agency's own numbers may not make the test
    /// slow. It is never asked to check in before.
    /// </summary>
    public static VisitTimes OfCanary(PolicyInForce policy) =>
        new(TimeSpan.FromHours(1), TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, policy.Version);

    /// <summary>
    /// By when the worker must be heard of, from a moment at which they were: at the next check-in if that comes before
    /// the end, and at the end. When the end has passed, the next check-in is due all the same.
    /// </summary>
    /// <param name="heardAt">When the worker was heard of.</param>
    /// <param name="endsAt">When the visit shall end.</param>
    internal IReadOnlyList<VisitDue> DuesFrom(DateTimeOffset heardAt, DateTimeOffset endsAt)
    {
        var checkIn = Due(VisitDeadline.CheckIn, heardAt, heardAt + CheckInEvery, CheckInGrace);
        if (endsAt <= heardAt) return [checkIn];
        var end = Due(VisitDeadline.End, heardAt, endsAt, OverrunAfter);
        return checkIn.DueAt < endsAt ? [checkIn, end] : [end];
    }

    private VisitDue Due(VisitDeadline kind, DateTimeOffset from, DateTimeOffset dueAt, TimeSpan grace)
    {
        var remindAt = dueAt - RemindBefore;
        return new VisitDue(kind, remindAt > from ? remindAt : dueAt, dueAt, dueAt + grace);
    }
}

/// <summary>A moment by which a worker on a visit must be heard of.</summary>
/// <param name="Deadline">Of which sort.</param>
/// <param name="RemindAt">When the worker is reminded.</param>
/// <param name="DueAt">When it is due.</param>
/// <param name="AlarmAt">From when it counts as missed.</param>
public sealed record VisitDue(
    [property: Privacy(PrivacyClass.None)] VisitDeadline Deadline,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RemindAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AlarmAt);
