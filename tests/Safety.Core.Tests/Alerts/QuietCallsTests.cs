using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

/// <summary>Whom an alert calls in their quiet hours, and how.</summary>
public sealed class QuietCallsTests
{
    private static readonly QuietHours Morning = new(new TimeOnly(8, 0), new TimeOnly(12, 0));
    private static readonly StaffDirectory ManagerIsQuiet = With(Quiet(Manager, StaffRole.Manager));

    [Fact]
    public void Who_is_quiet_is_told_on_the_screen_only_and_the_next_step_is_called_at_once()
    {
        var outcome = Raise(ManagerIsQuiet, Finding());

        var skipped = outcome.ThenOne<DeliverySkipped>();
        Assert.Equal((Manager, SkipReason.QuietHours), (skipped.Recipient, skipped.Reason));
        Assert.Equal([ContactChannel.InApp], ChannelsTo(outcome, Manager));
        Assert.Equal(EscalationCause.NobodyReachable, outcome.ThenOne<AlertEscalated>().Cause);
        Assert.Contains(ContactChannel.Email, ChannelsTo(outcome, Lead));
    }

    [Theory]
    [InlineData(AlertKind.IncidentSerious, Severity.Severe)]
    [InlineData(AlertKind.IncidentSerious, Severity.FatalOrCritical)]
    [InlineData(AlertKind.Sos, Severity.Low)]
    [InlineData(AlertKind.Duress, Severity.Moderate)]
    public void A_call_for_help_and_a_severe_alert_come_through(AlertKind kind, Severity severity)
    {
        var outcome = Raise(ManagerIsQuiet, Finding(severity, kind: kind));

        Assert.Empty(outcome.Decision.Events.OfType<DeliverySkipped>());
        Assert.Contains(ContactChannel.Email, ChannelsTo(outcome, Manager));
        Assert.Equal(0, outcome.StateAfter!.Step);
    }

    [Fact]
    public void An_alert_that_becomes_severe_calls_them_loudly_after_all()
    {
        var outcome = Raised(Finding(), ManagerIsQuiet)
            .When(alert => Agency.Raise(Finding(Severity.Severe, 401), alert, ManagerIsQuiet));

        Assert.Contains(ContactChannel.Email, ChannelsTo(outcome, Manager));
    }

    [Fact]
    public void Where_all_are_quiet_the_screen_keeps_its_time_and_then_everybody_is_told_loudly()
    {
        var all = With(People.Select(person => person with { QuietHours = Morning }));
        var given = Raised(Finding(), all);
        Assert.Equal((0, AlertStatus.Raised), (given.State!.Step, given.State.Status));
        var (alert, last) = (given.State, Decision.Nothing);
        while (alert!.Status != AlertStatus.Exhausted)
        {
            last = CheckAlert.Decide(new CheckAlert(new AlertId(given.Id)), alert, all, InForce, alert.NextAt!.Value);
            alert = Scenario.Fold(given.Id, alert, last.Events);
        }

        Assert.True(alert!.NextAt < Nine.AddHours(3));
        Assert.Contains(last.Events.OfType<DeliveryQueued>(), one => one.Channel == ContactChannel.Email);
    }

    [Fact]
    public void Out_of_their_quiet_hours_they_are_called_as_ever() => Assert.Empty(
        Scenario.Given<Alert>(AlertId(Finding()))
            .When(alert => Agency.Raise(Finding(), alert, ManagerIsQuiet, Nine.AddHours(4)))
            .Decision.Events.OfType<DeliverySkipped>());

    private static StaffMember Quiet(StaffId id, StaffRole role) => Person(id, role) with { QuietHours = Morning };

    private static Outcome<Alert> Raise(StaffDirectory directory, Finding finding) =>
        Scenario.Given<Alert>(AlertId(finding)).When(alert => Agency.Raise(finding, alert, directory));

    private static IEnumerable<ContactChannel> ChannelsTo(Outcome<Alert> outcome, StaffId who) =>
        outcome.Decision.Events.OfType<DeliveryQueued>().Where(one => one.Recipient == who).Select(one => one.Channel);
}
