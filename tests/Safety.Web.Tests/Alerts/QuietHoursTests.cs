using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Tests.Alerts;

/// <summary>Quiet hours over the real node, whose clock on the wall shows nine in the morning.</summary>
public sealed class QuietHoursTests(OneNode node) : IClassFixture<OneNode>
{
    private static readonly QuietHours Morning = new(new TimeOnly(8, 0), new TimeOnly(12, 0));

    private Agency Agency => node.Agency;

    [Theory]
    [InlineData(Severity.Serious, false)]
    [InlineData(Severity.Severe, true)]
    public async Task They_hold_back_what_is_loud_say_so_on_the_alert_and_never_a_severe_one(
        Severity severity, bool loud)
    {
        var unit = await Agency.Team();
        await node.App.Done(new SetQuietHours(unit.Manager, Morning), Actor.Person(unit.Manager));

        var alert = await Raise(severity, unit);
        await Agency.Look();

        var letters = node.Outbox.About(alert);
        Assert.Equal(loud, letters.Any(letter => letter.To == unit.Manager));
        Assert.Equal(!loud, letters.Any(letter => letter.To == node.Lead));
        var sheet = (await Agency.Sheet(alert, node.Lead))!;
        Assert.Equal(
            !loud, sheet.Skipped.Any(skip => skip.Person?.Id == unit.Manager && skip.Reason == SkipReason.QuietHours));
        Assert.Contains(
            sheet.Attempts, one => one.Recipient.Id == unit.Manager && one.Channel == ContactChannel.InApp);
        Assert.All(sheet.Attempts, one => Assert.True(Assert.Single(one.Tries).Succeeded));
    }

    private async Task<AlertId> Raise(Severity severity, Unit unit)
    {
        var incident = Guid.CreateVersion7();
        var finding = new Finding(
            AlertKind.IncidentSerious, new AlertSubject(AlertSubjectType.Incident, incident, unit.Team), severity,
            "For this test.", new AlertEvidence(Guid.CreateVersion7(), incident, "ForThisTest"), [unit.Worker],
            default);
        await node.App.Done(new RaiseAlert(finding), Actor.TheWatch);
        return RaiseAlert.StreamOf(finding, null);
    }
}
