using Safety.Core.Alerts;
using Safety.Core.Language;

namespace Safety.Core.Tests.Alerts;

public sealed class AlertMessageTests
{
    private static readonly AlertId Alert = new(new Guid("0199bbbb-0000-7000-8000-000000000007"));
    private static readonly DeliveryId Delivery = new(new Guid("0199bbbb-0000-7000-8000-000000000008"));

    [Fact]
    public void A_message_says_kind_severity_and_link_and_nothing_else()
    {
        var message = AlertMessage.Of(Delivery, Alert, AlertKind.ThreatToKill, Severity.Severe);
        Assert.Equal(
            new AlertMessage(
                "0199bbbb000070008000000000000008@alerts.safety",
                "Threat to kill – severity 4 severe",
                "Threat to kill\nSeverity: 4 severe\n\nAnswer here: /alerts/0199bbbb-0000-7000-8000-000000000007\n",
                "threat_to_kill",
                4,
                "/alerts/0199bbbb-0000-7000-8000-000000000007"),
            message);
    }

    [Fact]
    public void With_the_services_address_the_link_is_whole() =>
        Assert.Equal(
            "https://safety.example/alerts/0199bbbb-0000-7000-8000-000000000007",
            AlertMessage.Of(Delivery, Alert, AlertKind.Sos, Severity.Severe, new Uri("https://safety.example/")).Link);

    [Fact]
    public void Nothing_but_the_kind_and_severity_makes_two_messages_differ()
    {
        var texts = from kind in Enum.GetValues<AlertKind>()
                    from severity in Enum.GetValues<Severity>()
                    select AlertMessage.Of(Delivery, Alert, kind, severity).Body;
        var all = texts.ToList();
        Assert.Equal(Enum.GetValues<AlertKind>().Length * Enum.GetValues<Severity>().Length, all.Distinct().Count());
        Assert.All(all, text => Assert.Equal(4, text.Trim().Split('\n').Length));
    }
}
