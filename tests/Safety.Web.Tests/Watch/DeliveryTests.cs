using System.Text;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts.Views;
using Safety.Web.Tests.Alerts;
using Safety.Web.Watch.Channels;

namespace Safety.Web.Tests.Watch;

/// <summary>
/// Messages on their way to a person, over the real channels, until they arrive or another way is found.
/// </summary>
public sealed class DeliveryTests(SinkNode node) : IClassFixture<SinkNode>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private Agency Agency => node.Agency;

    [Fact]
    public async Task A_relay_that_says_later_is_asked_again_after_pauses_that_double_up_to_half_a_minute()
    {
        var (unit, alert) = await Alert(ContactChannel.Email);
        node.Mail.Mode = Refusing(unit.Manager, SinkMode.Refuse451);
        await Agency.Look();

        var attempt = 1;
        foreach (var pause in new[] { 2, 4, 8, 16, 30, 30 })
        {
            var tries = Mails(await Sheet(unit, alert)).Single().Tries;
            Assert.Equal((attempt, false, "smtp_451"), (tries.Count, tries[^1].Succeeded, tries[^1].Result));
            Assert.Equal(node.App.Now + TimeSpan.FromSeconds(pause), tries[^1].NextAttemptAt);
            await Agency.Pass(TimeSpan.FromSeconds(pause) - Second);
            Assert.Equal(attempt, Mails(await Sheet(unit, alert)).Single().Tries.Count);
            await Agency.Pass(Second);
            attempt++;
        }

        node.Mail.Mode = _ => SinkMode.Ok;
        await Agency.Pass(TimeSpan.FromSeconds(30));
        var sent = Mails(await Sheet(unit, alert)).Single();
        Assert.Equal((DeliveryStatus.Succeeded, "250"), (sent.Status, sent.Tries[^1].Result));
        Assert.Equal(Enumerable.Range(1, 8), sent.Tries.Select(one => one.Attempt));
        Assert.Equal([$"<{sent.Id.Value:N}@alerts.safety>"], MailsTo(unit.Manager));
    }

    [Fact]
    public async Task The_second_failure_brings_in_the_next_channel_and_the_first_goes_on()
    {
        var (unit, alert) = await Moderate(ContactChannel.Email, ContactChannel.Webhook);
        node.Mail.Mode = Refusing(unit.Manager, SinkMode.CloseBefore250);
        await Agency.Look();
        Assert.DoesNotContain(await Attempts(unit, alert), one => one.Channel == ContactChannel.Webhook);

        await Agency.Pass(2 * Second);
        // What one lane found is in the list only after the others looked.
        await Agency.Send();

        var (mail, hook) = (Mails(await Sheet(unit, alert)).Single(), await Hooked(unit, alert));
        Assert.Equal(["smtp_broken_off", "smtp_broken_off"], mail.Tries.Select(one => one.Result));
        Assert.Equal((DeliveryStatus.Queued, DeliveryStatus.Succeeded), (mail.Status, hook.Status));
        Assert.Equal("200", Assert.Single(hook.Tries).Result);
    }

    [Fact]
    public async Task A_mailbox_that_is_refused_for_good_is_not_asked_again_and_the_next_channel_goes_on_at_once()
    {
        var (unit, alert) = await Moderate(ContactChannel.Email, ContactChannel.Webhook);
        node.Mail.Mode = Refusing(unit.Manager, SinkMode.Refuse550);

        await Agency.Look();
        await Agency.Send();
        Assert.Equal(DeliveryStatus.Succeeded, (await Hooked(unit, alert)).Status);
        await Agency.Pass(TimeSpan.FromMinutes(2));

        var mail = Mails(await Sheet(unit, alert)).Single();
        Assert.Equal((DeliveryStatus.GivenUp, "smtp_550"), (mail.Status, Assert.Single(mail.Tries).Result));
        Assert.Equal("200", Assert.Single((await Hooked(unit, alert)).Tries).Result);
    }

    [Fact]
    public async Task When_the_step_has_nobody_left_the_next_is_called_at_once()
    {
        var lead = await Agency.Person(null, StaffRole.SafetyLead);
        var (unit, alert) = await Alert(ContactChannel.Email);
        node.Mail.Mode = Refusing(unit.Manager, SinkMode.Refuse550);

        await Agency.Look();

        Assert.Equal(1, (await Agency.Load(alert)).Step);
        Assert.Contains(MailsTo(lead), id => id.Length > 0);
    }

    [Fact]
    public async Task A_call_is_signed_with_the_secret_that_was_agreed_and_with_no_other()
    {
        var (unit, alert) = await Alert(ContactChannel.Webhook);
        await Agency.Look();
        var id = (await Hooked(unit, alert)).Id;

        var call = Assert.Single(node.Hook.Calls, call => call.IdempotencyKey == $"{id.Value:N}");

        var (second, signature) = (call.Signature.Split(',')[0][2..], call.Signature.Split("v1=")[1]);
        Assert.Equal($"{node.App.Now.ToUnixTimeSeconds()}", second);
        Assert.Equal(Signature(SinkNode.Secret, call.Body), signature);
        Assert.NotEqual(Signature(SinkNode.Secret + "!", call.Body), signature);
        Assert.NotEqual(Signature(SinkNode.Secret, call.Body + " "), signature);

        string Signature(string secret, string body) =>
            WebhookChannel.Sign(Encoding.UTF8.GetBytes(secret), second, Encoding.UTF8.GetBytes(body));
    }

    /// <summary>Below the severity that alerts at once, a person's channels are tried one by one.</summary>
    private async Task<(Unit Unit, AlertId Alert)> Moderate(params ContactChannel[] channels)
    {
        var unit = await Agency.Team();
        await Agency.SetChannels(unit.Manager, channels);
        var incident = Guid.CreateVersion7();
        var finding = new Finding(
            AlertKind.ReporterSilence, new AlertSubject(AlertSubjectType.Incident, incident, unit.Team),
            Severity.Moderate, "For this test.",
            new AlertEvidence(Guid.CreateVersion7(), incident, "ForThisTest"), [], default);
        await node.App.Done(new RaiseAlert(finding), Actor.TheWatch);
        return (unit, RaiseAlert.StreamOf(finding, null));
    }

    private async Task<(Unit Unit, AlertId Alert)> Alert(params ContactChannel[] channels)
    {
        var unit = await Agency.Team();
        await Agency.SetChannels(unit.Manager, channels);
        return (unit, await Agency.Alert(unit));
    }

    private static Func<string, SinkMode> Refusing(StaffId person, SinkMode mode) =>
        address => address == SinkNode.AddressOf(person) ? mode : SinkMode.Ok;

    private IEnumerable<string> MailsTo(StaffId person) => node.Mail.IdsTo(SinkNode.AddressOf(person));

    private async Task<AlertSheet> Sheet(Unit unit, AlertId alert) => (await Agency.Sheet(alert, unit.Manager))!;

    private async Task<IReadOnlyList<AlertMessageSeen>> Attempts(Unit unit, AlertId alert) =>
        (await Sheet(unit, alert)).Attempts;

    private static IEnumerable<AlertMessageSeen> Mails(AlertSheet sheet) => sheet.Attempts.Where(
        one => one is { Channel: ContactChannel.Email, Step: 1 });

    private async Task<AlertMessageSeen> Hooked(Unit unit, AlertId alert) =>
        (await Attempts(unit, alert)).Single(one => one.Channel == ContactChannel.Webhook);
}
