using Safety.Core.Alerts;
using Safety.Core.Audit.Trials;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Policy.Retelling;
using Safety.Core.Staff;
using Safety.Core.Tests.Contacts;
using Safety.Core.Tests.Incidents;
using Safety.Core.Tests.Visits;
using Safety.Core.Visits;

namespace Safety.Core.Tests.Audit;

/// <summary>What other numbers change, counted by hand.</summary>
public sealed class TrialTests
{
    private static readonly DateTimeOffset Far = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_kind_of_alert_is_replayed_or_named_with_why_it_is_not() => Assert.Equal(
        Enum.GetValues<AlertKind>().Order(), PolicyTrial.Kinds.Concat(PolicyTrial.NotReplayed.Keys).Order());

    internal static SubjectTrial Told(LiveAgency agency, PolicyNumbers numbers, DateTimeOffset? until = null)
    {
        var alerts = agency.Alerts.ToLookup(alert => alert.Key);
        var world = new RetoldWorld(_ => Talk.InForce, TimeZoneInfo.Utc, (_, _) => Talk.North, (_, _) => null);
        return new PolicyTrial(
            world, world.Under(new PolicyInForce(0, numbers)), key => [.. alerts[key]], until ?? Far)
            .Of(agency.Histories);
    }

    private static LiveAgency Visited(int endsAfterMinutes)
    {
        var agency = new LiveAgency(Trip.InForce);
        var visit = (Visit?)null;
        void Live(IReadOnlyList<object> facts, DateTimeOffset now) =>
            visit = agency.Live(TrialStream.Visit, Trip.Id.Value, visit, facts, now);

        Live([Trip.Planned, Trip.CalmCheck], Trip.Eight);
        Live(
            StartVisit.Decide(new(Trip.Id, VisitChannel.Page), visit, Trip.Calm, Trip.AsAda, Trip.InForce, Trip.Two)
                .Events, Trip.Two);
        foreach (var minute in Enumerable.Range(1, endsAfterMinutes))
        {
            var now = Trip.Two.AddMinutes(minute);
            Live(CheckVisit.Decide(new(Trip.Id), visit, now).Events, now);
        }

        var end = Trip.Two.AddMinutes(endsAfterMinutes).AddSeconds(30);
        Live(EndVisit.Decide(new(Trip.Id, VisitChannel.Page), visit, Trip.AsAda, false, end).Events, end);
        return agency;
    }

    [Theory]
    [InlineData(10, 70, "70")]
    [InlineData(5, 75, "65")]
    [InlineData(30, 75, "")]
    [InlineData(30, 95, "90")]
    public void A_missed_check_in_is_found_after_the_grace_on_trial(int grace, int ends, string found)
    {
        var numbers = new PolicyNumbers { CheckInGrace = TimeSpan.FromMinutes(grace) };

        var trial = Told(Visited(ends), numbers);

        Assert.Equal(Trip.Two.AddMinutes(70), Assert.Single(trial.Control).At);
        Assert.Equal(found, string.Join(' ', trial.Trial.Select(alert => (alert.At - Trip.Two).TotalMinutes)));
    }

    private static LiveAgency Reported(Severity severity)
    {
        var agency = new LiveAgency(Known.Clocks.Policy);
        var filed = Known.Filed(Known.Report(IncidentCategory.VerbalAbuse, severity));
        var report = agency.Live(TrialStream.Incident, Known.Id, (Incident?)null, filed, Known.Nine);
        var later = Known.Nine.AddHours(9);
        agency.Live(
            TrialStream.Incident, Known.Id, report, CheckIncident.Decide(new(Known.Id), report, later).Events, later);
        return agency;
    }

    [Fact]
    public void Support_that_nobody_owed_is_owed_under_lower_numbers_and_found_on_time()
    {
        var agency = Reported(Severity.Low);
        Assert.Empty(agency.Alerts);

        var trial = Told(
            agency, new PolicyNumbers { SupportFromSeverity = 1 },
            Known.Nine.AddHours(20));

        Assert.Empty(trial.Control);
        var late = Assert.Single(trial.Trial);
        Assert.Equal((AlertKind.SupportStepOverdue, Known.Nine.AddHours(8)), (late.Kind, late.At));
    }

    [Fact]
    public void A_lower_threshold_raises_what_nobody_heard_of_and_only_what_is_serious_is_a_harm()
    {
        var numbers = new PolicyNumbers { AlertFromSeverity = 2 };
        var (moderate, serious) = (Reported(Severity.Moderate), Reported(Severity.Serious));

        var trial = Told(moderate, numbers, Known.Nine.AddHours(1));
        var harm = Told(serious, numbers).Harm!;

        Assert.Empty(trial.Control);
        Assert.Equal((AlertKind.IncidentSerious, Known.Nine), (trial.Trial.Single().Kind, trial.Trial[0].At));
        Assert.Null(trial.Harm);
        Assert.Equal((Known.Client, Known.Ada, Known.Nine), (harm.Client, harm.Person, harm.At));
    }

    [Fact]
    public void The_comparison_says_what_is_gone_new_earlier_and_before_which_harm()
    {
        var (from, until) = (Known.Nine, Known.Nine.AddDays(10));
        RealAlert Real(AlertKind kind, int hour, AlarmClass? proved = null) => RealAlert.Of(
            new AlertId(Known.Entry(Math.Abs(hour))),
            [
                new AlertRaised(kind, Subject(hour), Severity.Serious, "", [], EscalationLadder.Default, 1, [],
                    from.AddHours(hour), from, Known.Client),
                .. proved is { } one ? new object[] { new AlertClassified(one, Known.Mona, from) } : [],
            ])!;
        ImaginedAlert Imagined(int subject, int hour) =>
            new(AlertKind.CheckinOverdue, Subject(subject), Severity.Serious, [], Known.Client, from.AddHours(hour));
        RealAlert[] real =
        [
            Real(AlertKind.CheckinOverdue, 10, AlarmClass.False), Real(AlertKind.CheckinOverdue, 20),
            Real(AlertKind.AlertExhausted, 30, AlarmClass.Test), Real(AlertKind.CheckinOverdue, -5),
        ];
        ImaginedAlert[] control = [Imagined(10, 10), Imagined(20, 21)];
        ImaginedAlert[] trial = [Imagined(20, 17), Imagined(40, 40)];
        var harms = new Harms([new(new(Known.Id), Known.Client, Known.Ada, from.AddHours(25))]);

        var outcome = new TrialComparison(from, until, harms).Of(real, control, trial);

        var kind = outcome.Kinds.Single(one => one.Kind == AlertKind.CheckinOverdue);
        Assert.Equal(new TrialTally(2, 1, 1, 2, TimeSpan.FromHours(5)), kind.Real);
        Assert.Equal(new TrialTally(2, 0, 2, 1, TimeSpan.FromHours(8)), kind.Trial);
        Assert.Equal((2, 1), (kind.Control, kind.Missed));
        Assert.Equal((1, 1, 1, 1), (kind.Gone, kind.GoneFalse, kind.New, kind.Earlier));
        Assert.Equal(TimeSpan.FromHours(3), kind.EarlierBy);
        Assert.Equal(
            [TrialChange.Gone, TrialChange.Earlier, TrialChange.New], outcome.Differences.Select(one => one.Change));
        var taken = outcome.Kinds.Single(one => one.Kind == AlertKind.AlertExhausted);
        Assert.Equal((false, 1, 1, 0), (taken.Replayed, taken.Real.Alerts, taken.Trial.False, taken.Gone));
    }

    private static AlertSubject Subject(int number) => new(AlertSubjectType.Visit, Known.Entry(Math.Abs(number)), null);
}
