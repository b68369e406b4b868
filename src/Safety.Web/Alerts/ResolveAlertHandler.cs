using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>Carries out <see cref="ResolveAlert"/>.</summary>
public static class ResolveAlertHandler
{
    /// <summary>Decides on the alert's stream, by the policy of its birth.</summary>
    public static Task<Answer> Handle(ResolveAlert command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Alert>(
            command.Alert.Value,
            alert => ResolveAlert.Decide(
                command, alert, ledger.Answerer(), ledger.PolicyOf(alert?.PolicyVersion), ledger.Now),
            ct);
}
