using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>Somebody who is told.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Channels">How, best way first.</param>
/// <param name="Role">The role that was called.</param>
public sealed record Recipient(StaffId Staff, IReadOnlyList<ContactChannel> Channels, LadderRole Role)
{
    /// <summary>They can be told although they are not looking.</summary>
    public bool Loud => Channels.Any(channel => channel != ContactChannel.InApp);
}

/// <summary>Somebody who was passed over, or is told in the app only.</summary>
/// <param name="Role">The role that was called.</param>
/// <param name="Staff">The person, or null when the role has nobody.</param>
/// <param name="Reason">Why.</param>
public sealed record Skip(LadderRole Role, StaffId? Staff, SkipReason Reason);

/// <summary>What calling a step comes to: whom to tell, and whom not and why.</summary>
/// <param name="Recipients">Whom to tell; nobody twice.</param>
/// <param name="Skipped">Who was passed over, or is told in the app only.</param>
public sealed record StepCall(IReadOnlyList<Recipient> Recipients, IReadOnlyList<Skip> Skipped)
{
    /// <summary>
    /// At least one person is told loudly. A step without one does not hold up the ladder: what is shown in the app
    /// reaches only who happens to look, and an alert may not wait for luck. Our judgement.
    /// </summary>
    public bool Loud => Recipients.Any(recipient => recipient.Loud);

    /// <summary>What calling this step at a moment comes to; also the answer to "who would be told then?".</summary>
    /// <param name="directory">Who works here.</param>
    /// <param name="step">The step.</param>
    /// <param name="team">The team whose manager is meant, or null.</param>
    /// <param name="concerned">The people whom the alert is about.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="despiteLeave">Whether people on leave are told as well.</param>
    /// <param name="despiteQuiet">Whether people in their quiet hours are told loudly; see <see cref="Wakes"/>.</param>
    public static StepCall Of(
        StaffDirectory directory,
        LadderStep step,
        TeamId? team,
        IReadOnlyCollection<StaffId> concerned,
        DateTimeOffset moment,
        bool despiteLeave = false,
        bool despiteQuiet = false)
    {
        var all = step.Targets.SelectMany(target => Called(directory, target, team, moment)).ToList();
        var unfit = all.Where(one => HoldsNoMore(directory, one.Role, one.Person)).ToHashSet();
        // Whoever a target calls rightly is called, whatever another target of the step would say of them.
        var called = all
            .Where(one => !unfit.Contains(one)
                || all.TrueForAll(other => other.Person != one.Person || unfit.Contains(other)))
            .DistinctBy(Identity).ToList();
        // Whoever is on call said that they can be woken: their quiet hours do not hold for that.
        var onCall = all.Where(one => one.Role == LadderRole.OnCall).Select(one => one.Person).ToHashSet();
        var recipients = new List<Recipient>();
        var skipped = new List<Skip>();
        foreach (var (role, person) in called)
        {
            var reach = directory.ReachOf(person, moment);
            var reason = unfit.Contains((role, person))
                ? SkipReason.NotInRole
                : ReasonOf(role, person, reach, concerned, despiteLeave)
                    ?? (reach is { Quiet: true } && !despiteQuiet && !onCall.Contains(person)
                        ? SkipReason.QuietHours
                        : null);
            if (reason is { } why)
                skipped.Add(new Skip(role, person, why));
            if (reach is not null && (reason is null or SkipReason.OnlyInApp or SkipReason.QuietHours))
                recipients.Add(
                    new Recipient(reach.Staff, reason is null ? reach.Channels : Screen(reach.Channels), role));
        }

        return new StepCall(recipients, skipped);
    }

    /// <summary>
    /// Whether an alert is told loudly in anybody's quiet hours: a call for help, and whatever is severe. Our
    /// judgement.
    /// </summary>
    public static bool Wakes(AlertKind kind, Severity severity) =>
        kind is AlertKind.Sos or AlertKind.Duress || severity >= Severity.Severe;

    /// <summary>Of these channels, the app.</summary>
    internal static IReadOnlyList<ContactChannel> Screen(IReadOnlyList<ContactChannel> channels) =>
        [.. channels.Where(channel => channel == ContactChannel.InApp)];

    private static IEnumerable<(LadderRole Role, StaffId? Person)> Called(
        StaffDirectory directory, LadderTarget target, TeamId? team, DateTimeOffset moment)
    {
        StaffId?[] people = target.Role switch
        {
            LadderRole.TeamManager => [directory.ManagerOf(team)],
            LadderRole.SafetyLead => [.. directory.WhoHold(StaffRole.SafetyLead).Select(one => (StaffId?)one)],
            LadderRole.EveryManager => [.. directory.WhoHold(StaffRole.Manager).Select(one => (StaffId?)one)],
            LadderRole.Person => [target.Person],
            LadderRole.OnCall => [.. directory.OnCallOf(team, moment).Select(one => (StaffId?)one)],
        };
        return people.DefaultIfEmpty(null).Select(person => (target.Role, person));
    }

    /// <summary>Who managed a team and is no manager here any more is not called for it.</summary>
    private static bool HoldsNoMore(StaffDirectory directory, LadderRole role, StaffId? person) =>
        role == LadderRole.TeamManager && person is { } named && directory.WorksWithout(StaffRole.Manager, named);

    private static (StaffId? Person, LadderRole? Nobody) Identity((LadderRole Role, StaffId? Person) called) =>
        called.Person is { } person ? (person, null) : (null, called.Role);

    private static SkipReason? ReasonOf(
        LadderRole role, StaffId? person, Reach? reach, IReadOnlyCollection<StaffId> concerned,
        bool despiteLeave) => reach switch
        {
            null when person is not null => SkipReason.HasLeft,
            null => role == LadderRole.OnCall ? SkipReason.NobodyOnCall : SkipReason.NobodyInRole,
            { HasLeft: true } => SkipReason.HasLeft,
            _ when concerned.Contains(reach.Staff) => SkipReason.Concerned,
            { OnLeave: true } when !despiteLeave => SkipReason.OnLeave,
            { Channels.Count: 0 } => SkipReason.NoChannel,
            _ => reach.Channels.All(channel => channel == ContactChannel.InApp) ? SkipReason.OnlyInApp : null,
        };
}
