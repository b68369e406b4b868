using CsCheck;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

/// <summary>Somebody of a random agency.</summary>
internal sealed record RandomPerson(
    StaffId Id, StaffRole Role, bool Away, ContactChannel[] Channels, bool Quiet, bool Left)
{
    /// <summary>Covers nine o'clock and the hours after it, in which most of a random life passes, and not the rest.
    /// </summary>
    public static readonly QuietHours Morning = new(new TimeOnly(8, 0), new TimeOnly(12, 0));

    public bool QuietAt(DateTimeOffset moment) => Quiet && moment.Hour is >= 8 and < 12;
}

/// <summary>A random ladder over random people, in a form that the test itself can reason about.</summary>
internal sealed record RandomAgency(IReadOnlyList<RandomPerson> People, IReadOnlyList<LadderStep> Steps)
{
    private static readonly ContactChannel[][] Ways = [AppOnly, [ContactChannel.InApp, ContactChannel.Email], All, []];

    private static readonly Gen<(int Role, int Away, int Way, int Other)[]> GenPeople =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 6]).Array[1, 7];

    private static readonly Gen<LadderTarget> GenTarget = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 8],
        (role, person) => (LadderRole)role == LadderRole.Person
            ? new LadderTarget(LadderRole.Person, new StaffId(Id(person)))
            : new LadderTarget((LadderRole)role));

    private static readonly Gen<LadderStep> GenStep = Gen.Select(GenTarget.Array[1, 3], Gen.Int[0, 90]).Select(
        (targets, minutes) => new LadderStep(targets, minutes == 0 ? null : TimeSpan.FromMinutes(minutes)));

    public static Gen<RandomAgency> Any { get; } = Gen.Select(GenPeople, GenStep.Array[1, 5]).Select((people, steps) =>
        new RandomAgency(
            [
                .. people.Select((one, i) => new RandomPerson(
                    new StaffId(Id(i + 1)), (StaffRole)one.Role, one.Away == 0, Ways[one.Way],
                    one.Other < 3, one.Other == 6)),
            ],
            steps));

    /// <summary>The first person manages the team.</summary>
    public StaffDirectory Directory => StaffDirectory.Of(
        People.Select(one => Person(one.Id, one.Role) with
        {
            Channels = one.Channels,
            Leave = one.Away ? new LeaveSpan(LongAgo, null) : null,
            QuietHours = one.Quiet ? RandomPerson.Morning : null,
            LeftAt = one.Left ? LongAgo : null,
        }),
        [TeamOf(new EscalationLadder(Steps), People[0].Id)]);

    public bool MayAnswer(StaffId who) => RoleOf(who) is StaffRole.Manager or StaffRole.SafetyLead
        || Steps.Any(step => step.Targets.Any(target => target.Person == who));

    public Answerer Answerer(StaffId who) => new(who, RoleOf(who) is { } role ? [role] : []);

    /// <summary>Somebody goes on leave or comes back, has quiet hours or none, or leaves for ever.</summary>
    public RandomAgency Toggle(int person, int how) => this with
    {
        People = [.. People.Select((one, i) => i == person % People.Count ? Changed(one, how) : one)],
    };

    private static RandomPerson Changed(RandomPerson one, int how) => (how % 8) switch
    {
        0 => one with { Left = true },
        1 or 2 => one with { Quiet = !one.Quiet },
        3 => one with { Channels = Ways[how % Ways.Length] },
        _ => one with { Away = !one.Away },
    };

    /// <summary>Whether a step reaches anybody, and loudly; past the last one is everybody.</summary>
    public (bool Any, bool Loud) Reach(
        int step, StaffId? also, IReadOnlyCollection<StaffId> concerned, DateTimeOffset now, bool wakes)
    {
        LadderTarget[] everybody = [new(LadderRole.EveryManager), new(LadderRole.SafetyLead)];
        var targets = step < Steps.Count ? Steps[step].Targets : everybody;
        var told = People.Where(one => !one.Away && !one.Left && one.Channels.Length > 0 && !concerned.Contains(one.Id)
            && (one.Id == also || targets.Any(target => Means(target, one)))).ToList();
        return (told.Count > 0, told.Exists(one => one.Channels.Length > 1 && (wakes || !one.QuietAt(now))));
    }

    private StaffRole? RoleOf(StaffId who) => People.FirstOrDefault(one => one.Id == who)?.Role;

    private bool Means(LadderTarget target, RandomPerson one) => target.Role switch
    {
        LadderRole.TeamManager => one.Id == People[0].Id && one.Role == StaffRole.Manager,
        LadderRole.SafetyLead => one.Role == StaffRole.SafetyLead,
        LadderRole.EveryManager => one.Role == StaffRole.Manager,
        LadderRole.Person => one.Id == target.Person,
        LadderRole.OnCall => false,
    };
}
