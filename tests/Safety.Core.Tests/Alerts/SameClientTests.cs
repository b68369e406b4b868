using CsCheck;
using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

/// <summary>Several alerts of one client call the same people once, and each still climbs by itself.</summary>
public sealed class SameClientTests
{
    private static readonly ClientId Client = new(Id(700));
    private static readonly DateTimeOffset Soon = Nine.AddMinutes(5);
    private static readonly Alert First = Told(Finding(Severity.Serious) with { Client = Client }, Nine);

    /// <summary>An alert whose messages have all been taken by their channels at a moment.</summary>
    private static Alert Told(Finding finding, DateTimeOffset at, StaffDirectory? directory = null)
    {
        var alert = Raised(finding, directory).State!;
        return alert with
        {
            Deliveries = [.. alert.Deliveries.Select(one => one with { Status = DeliveryStatus.Succeeded, At = at })],
        };
    }

    private static Finding Second(Severity severity = Severity.Serious, AlertKind kind = AlertKind.IncidentSerious) =>
        Finding(severity, 500, kind) with
        {
            Subject = new AlertSubject(AlertSubjectType.Incident, Id(201), Agency.Team),
            Client = Client,
        };

    private static Outcome<Alert> RaisedBeside(
        Finding finding, IReadOnlyList<Alert> others, DateTimeOffset? at = null, StaffDirectory? directory = null) =>
        Scenario.Given<Alert>(AlertId(finding)).When(alert => RaiseAlert.Decide(
            new RaiseAlert(finding), alert, directory ?? Everybody, InForce, at ?? Soon, others));

    private static IEnumerable<ContactChannel> ChannelsOf(Outcome<Alert> outcome) =>
        outcome.Decision.Events.OfType<DeliveryQueued>().Where(one => one.Recipient == Manager)
            .Select(one => one.Channel);

    private static bool IsGrouped(Outcome<Alert> outcome) =>
        outcome.Decision.Events.OfType<DeliverySkipped>().Any(one => one.Reason == SkipReason.CalledForSameClient);

    [Fact]
    public void Who_was_just_called_for_the_client_is_told_in_the_app_only_and_the_reason_names_the_other_alert()
    {
        var outcome = RaisedBeside(Second(), [First]);
        Assert.Equal(Client, outcome.ThenOne<AlertRaised>().Client);
        Assert.Equal(
            new DeliverySkipped(
                0, 1, LadderRole.TeamManager, Manager, SkipReason.CalledForSameClient, Soon, new AlertId(First.Id)),
            outcome.ThenOne<DeliverySkipped>());
        Assert.Equal([ContactChannel.InApp], ChannelsOf(outcome));
    }

    [Fact]
    public void The_step_keeps_its_time_and_the_next_one_is_called_as_ever()
    {
        var outcome = RaisedBeside(Second(), [First]);
        var alert = outcome.StateAfter!;
        Assert.Equal((0, AlertStatus.Raised, Soon.AddMinutes(30)), (alert.Step, alert.Status, alert.NextAt!.Value));
        var next = CheckAlert.Decide(new(new(alert.Id)), alert, Everybody, InForce, alert.NextAt.Value).Events;
        Assert.Contains(next.OfType<DeliveryQueued>(), one => one.Recipient == Lead && one.Channel != default);
    }

    [Theory]
    [InlineData(Severity.Severe, AlertKind.IncidentSerious)]
    [InlineData(Severity.FatalOrCritical, AlertKind.IncidentSerious)]
    [InlineData(Severity.Low, AlertKind.Sos)]
    [InlineData(Severity.Low, AlertKind.Duress)]
    public void A_call_for_help_and_what_is_severe_is_never_saved(Severity severity, AlertKind kind)
    {
        var worst = First with { Severity = Severity.FatalOrCritical };
        Assert.False(IsGrouped(RaisedBeside(Second(severity, kind), [worst])));
    }

    [Fact]
    public void A_worse_alert_a_later_one_another_client_or_a_message_that_did_not_arrive_saves_nothing()
    {
        Assert.True(IsGrouped(RaisedBeside(Second(), [First])));
        Assert.True(IsGrouped(RaisedBeside(Second(Severity.Low), [First])));
        Assert.False(IsGrouped(RaisedBeside(Second(), [First with { Severity = Severity.Moderate }])));
        Assert.False(IsGrouped(RaisedBeside(Second(), [First], Soon.AddTicks(1))));
        Assert.False(IsGrouped(RaisedBeside(Second(), [First with { Client = Id(701) }])));
        Assert.False(IsGrouped(RaisedBeside(Second() with { Client = null }, [First with { Client = null }])));
        Assert.False(IsGrouped(RaisedBeside(Second(), [First with { Status = AlertStatus.Resolved }])));
        foreach (var status in new[] { DeliveryStatus.Queued, DeliveryStatus.GivenUp, DeliveryStatus.CalledOff })
            Assert.False(IsGrouped(RaisedBeside(Second(), [With(status)])));

        static Alert With(DeliveryStatus status) =>
            First with { Deliveries = [.. First.Deliveries.Select(one => one with { Status = status })] };
    }

    [Fact]
    public void Who_cannot_be_told_in_the_app_is_called_all_the_same()
    {
        var noApp = Agency.With(Person(Manager, StaffRole.Manager, ContactChannel.Email));
        Assert.Equal([ContactChannel.Email], ChannelsOf(RaisedBeside(Second(), [First], directory: noApp)));
    }

    [Fact]
    public void It_saves_messages_and_never_a_step_whatever_the_agency() =>
        Gen.Select(RandomAgency.Any, Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 8]).Sample((agency, one, two, minutes) =>
        {
            var first = Told(Finding((Severity)one) with { Client = Client }, Nine, agency.Directory);
            var (second, at) = (Second((Severity)two), Nine.AddMinutes(minutes));
            var alone = RaisedBeside(second, [], at, agency.Directory);
            var beside = RaisedBeside(second, [first], at, agency.Directory);
            Assert.Equal(
                (alone.StateAfter!.Step, alone.StateAfter.Status, alone.StateAfter.NextAt),
                (beside.StateAfter!.Step, beside.StateAfter.Status, beside.StateAfter.NextAt));
            var saved = alone.StateAfter.Deliveries.ExceptBy(Ids(beside), gone => gone.Id).ToList();
            Assert.Empty(Ids(beside).Except(Ids(alone)));
            Assert.All(saved, gone => Assert.NotEqual(ContactChannel.InApp, gone.Channel));
            Assert.All(saved, gone => Assert.Contains(gone.Recipient.Value, first.Called));
            Assert.True(saved.Count == 0 || (minutes <= 5 && two < (int)Severity.Severe && two <= one));
            Assert.Equal(alone.StateAfter.Called.Order(), beside.StateAfter.Called.Order());

            static IEnumerable<DeliveryId> Ids(Outcome<Alert> raised) =>
                raised.StateAfter!.Deliveries.Select(sent => sent.Id);
        });

    [Fact]
    public void The_rules_say_the_client_where_there_is_one()
    {
        var trip = Visits.Trip.GivenOut();
        var missed = Visits.Trip.MissedThree;
        Assert.Equal(Visits.Trip.Dee, Of(missed, trip.State!, Visits.Trip.Id.Value).Client);
        var canary = trip.State! with { Planned = Visits.Trip.Planned with { Team = Canary.Team } };
        Assert.Null(Of(missed, canary, Visits.Trip.Id.Value).Client);

        static Finding Of(object fact, Core.Visits.Visit visit, Guid id) => Assert.Single(SafetyRules.FindingsOf(
            new Sighting(fact, Id(1), id, visit, Core.Visits.Visit.Evolve(visit, id, fact)), InForce));
    }
}
