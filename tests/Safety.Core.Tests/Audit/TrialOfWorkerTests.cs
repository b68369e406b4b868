using Safety.Core.Alerts;
using Safety.Core.Audit.Trials;
using Safety.Core.Casework;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy;
using Safety.Core.Policy.Retelling;
using Safety.Core.Staff;
using Safety.Core.Tests.Casework;

namespace Safety.Core.Tests.Audit;

/// <summary>What other numbers change for a worker, counted by hand.</summary>
public sealed class TrialOfWorkerTests
{
    private static readonly DateTimeOffset Nine = Pair.Nine;
    private readonly LiveAgency agency = new(Pair.Rules);

    private SubjectTrial Told(PolicyNumbers numbers, int days, params IReadOnlyList<TrueFact> weights)
    {
        var alerts = agency.Alerts.ToLookup(alert => alert.Key);
        var world = new RetoldWorld(_ => Pair.Rules, TimeZoneInfo.Utc, (_, _) => null, (_, _) => Pair.North);
        return new PolicyTrial(
            world, world.Under(new PolicyInForce(0, numbers)), key => [.. alerts[key]], Nine.AddDays(days))
            .OfWorker(agency.Histories, weights);
    }

    private static string Days(IReadOnlyList<ImaginedAlert> alerts) =>
        string.Join("; ", alerts.Select(alert => $"{alert.Kind} {(alert.At - Nine).TotalDays}"));

    private StaffMember? Joins(params IReadOnlyList<object> more) => agency.Live(
        TrialStream.Staff, Pair.Ada.Value, (StaffMember?)null,
        [
            new StaffMemberJoined(
                Pair.Ada, "Invented", "Invented", "invented@example.org", Pair.North, new DateOnly(2020, 1, 1), null,
                Nine),
            .. more,
        ],
        Nine);

    [Fact]
    public void Many_small_blows_are_too_many_from_the_concern_on_trial_on()
    {
        Joins();
        var blows = Enumerable.Range(1, 11).Select(day => new TrueFact(
            Guid.Empty,
            new WeightChanged(
                Pair.Ada, new(new Guid(day, 0, 0, new byte[8])),
                new Exposing(
                    new(new Guid(day, 0, 0, new byte[8])), Nine.AddDays(day), Severity.Low, false, false, []),
                Nine.AddDays(day)),
            100 + day)).ToList();

        var trial = Told(new PolicyNumbers { ExposureConcern = 8 }, 20, blows);

        Assert.Empty(trial.Control);
        Assert.Equal("CumulativeExposure 8", Days(trial.Trial));
    }

    [Fact]
    public void Who_can_carry_less_is_over_a_ceiling_on_trial_in_the_moment_they_say_so()
    {
        var (ada, day) = (Joins(), Nine.AddDays(10));
        agency.Live(
            TrialStream.OwnCase, Pair.Id.Value, (Allocation?)null, [Pair.Proposed, Pair.Accepted], Nine);
        agency.Live(
            TrialStream.Staff, Pair.Ada.Value, ada,
            [new CapacityDeclared(Pair.Ada, new(Pair.Id.Value), 30, [], day, day.AddDays(30), null, day)], day);

        // Eight points and the fixed fifteen are less than thirty of a hundred, and more than eighteen of sixty.
        var points = SchemesOfCaseload.BuiltIn[0];
        var sixty = points with { Ceilings = [points.Ceilings[0] with { Most = 60, MostForNovices = 60 }] };
        var trial = Told(new PolicyNumbers { CaseloadSchemes = [sixty] }, 20);

        Assert.Empty(trial.Control);
        Assert.Equal("CapacityExceeded 10", Days(trial.Trial));
    }

    [Fact]
    public void What_goes_against_a_worker_is_looked_at_for_as_long_as_the_trial_protects()
    {
        Joins(new ReporterProtected(Pair.Ada, Nine, Nine.AddDays(90)));
        agency.Live(
            TrialStream.OwnCase, Pair.Id.Value, (Allocation?)null,
            [
                Pair.Proposed, Pair.Contested,
                Pair.Imposed with { ImposedAt = Nine.AddDays(100) },
            ],
            Nine.AddDays(100));

        var trial = Told(new PolicyNumbers { RetaliationWatchDays = 120 }, 101);

        Assert.Empty(trial.Control);
        Assert.Equal("RetaliationWatch 100", Days(trial.Trial));
    }

    [Fact]
    public void A_month_lacks_supervision_when_the_days_of_grace_on_trial_are_over()
    {
        var ada = Joins(new RoleGranted(Pair.Ada, StaffRole.Staff, null, Nine));
        for (var day = 20; day < 80; day++)
        {
            var now = Nine.AddDays(day);
            var found = CheckSupervision.Decide(
                new(Pair.Ada), ada,
                new(Pair.Rules.Numbers.TermsOfSupervision(), StaffDirectory.Empty, TimeZoneInfo.Utc), now);
            ada = agency.Live(TrialStream.Staff, Pair.Ada.Value, ada, found.Events, now);
        }

        // March began before; April ends, and five days later, or ten, somebody looks: at nine, or at once.
        var trial = Told(new PolicyNumbers { SupervisionDueDays = 10 }, 80);

        Assert.Equal(
            [new DateTimeOffset(2026, 5, 6, 9, 0, 0, TimeSpan.Zero)],
            trial.Control.Where(one => one.Kind == AlertKind.SupervisionOverdue).Select(one => one.At));
        Assert.Equal(
            [new DateTimeOffset(2026, 5, 11, 0, 0, 0, TimeSpan.Zero)],
            trial.Trial.Where(one => one.Kind == AlertKind.SupervisionOverdue).Select(one => one.At));
    }
}
