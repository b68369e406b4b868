using CsCheck;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

/// <summary>Somebody of a random agency.</summary>
internal sealed record RandomPerson(StaffId Id, StaffRole Role, bool Away, ContactChannel[] Channels);

/// <summary>A random ladder over random people, in a form that the test itself can reason about.</summary>
internal sealed record RandomAgency(IReadOnlyList<RandomPerson> People, IReadOnlyList<LadderStep> Steps)
{
    private static readonly ContactChannel[][] Ways = [AppOnly, [ContactChannel.InApp, ContactChannel.Email], All, []];

    private static readonly Gen<(int Role, int Away, int Way)[]> GenPeople =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 3]).Array[1, 7];

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
                    new StaffId(Id(i + 1)), (StaffRole)one.Role, one.Away == 0, Ways[one.Way])),
            ],
            steps));

    /// <summary>The first person manages the team.</summary>
    public StaffDirectory Directory => StaffDirectory.Of(
        People.Select(one => Person(one.Id, one.Role) with
        {
            Channels = one.Channels,
            Leave = one.Away ? new LeaveSpan(LongAgo, null) : null,
        }),
        [TeamOf(new EscalationLadder(Steps), People[0].Id)]);

    public bool MayAnswer(StaffId who) => RoleOf(who) is StaffRole.Manager or StaffRole.SafetyLead
        || Steps.Any(step => step.Targets.Any(target => target.Person == who));

    public Answerer Answerer(StaffId who) => new(who, RoleOf(who) is { } role ? [role] : []);

    public RandomAgency Toggle(int person) => this with
    {
        People = [.. People.Select((one, i) => i == person % People.Count ? one with { Away = !one.Away } : one)],
    };

    /// <summary>Whether a step reaches anybody, and loudly; past the last one is everybody.</summary>
    public (bool Any, bool Loud) Reach(int step, StaffId? also, IReadOnlyCollection<StaffId> concerned)
    {
        LadderTarget[] everybody = [new(LadderRole.EveryManager), new(LadderRole.SafetyLead)];
        var targets = step < Steps.Count ? Steps[step].Targets : everybody;
        var told = People.Where(one => !one.Away && one.Channels.Length > 0 && !concerned.Contains(one.Id)
            && (one.Id == also || targets.Any(target => Means(target, one)))).ToList();
        return (told.Count > 0, told.Exists(one => one.Channels.Length > 1));
    }

    private StaffRole? RoleOf(StaffId who) => People.FirstOrDefault(one => one.Id == who)?.Role;

    private bool Means(LadderTarget target, RandomPerson one) => target.Role switch
    {
        LadderRole.TeamManager => one.Id == People[0].Id && one.Role == StaffRole.Manager,
        LadderRole.SafetyLead => one.Role == StaffRole.SafetyLead,
        LadderRole.EveryManager => one.Role == StaffRole.Manager,
        LadderRole.Person => one.Id == target.Person,
    };
}
