using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>Carries out <see cref="RecordDelivery"/>.</summary>
public static class RecordDeliveryHandler
{
    /// <summary>Decides on the alert's stream, by the policy of its birth.</summary>
    public static Task<Answer> Handle(RecordDelivery command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Alert>(
            command.Alert.Value,
            alert => RecordDelivery.Decide(
                command, alert, ledger.Directory, ledger.PolicyOf(alert?.PolicyVersion), ledger.Now),
            ct);
}
