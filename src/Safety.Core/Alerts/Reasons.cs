using System.Globalization;

namespace Safety.Core.Alerts;

/// <summary>The sentences in which the machine says why it called; never with a name.</summary>
internal static class Reasons
{
    public static string Escalated(EscalationCause cause, int step) => cause switch
    {
        EscalationCause.Unanswered => Step(step, "did not answer in its time."),
        EscalationCause.NobodyReachable => Step(step, "has nobody who can be told, so the next is called at once."),
        EscalationCause.Asked => "A person asked for the next step.",
    };

    public static string Exhausted(int broadcast, BroadcastScope scope) => scope switch
    {
        BroadcastScope.Everyone when broadcast == 1 =>
            "Nobody on the ladder answered. Every manager and safety lead is told, and the alert stays open.",
        BroadcastScope.Everyone => string.Create(
            CultureInfo.InvariantCulture,
            $"Still nobody answered. Every manager and safety lead is told again; this is broadcast {broadcast}."),
        BroadcastScope.LastStep =>
            "Nobody on the ladder answered. It is the service's own test, so nobody else is called.",
        BroadcastScope.SafetyLeads => string.Create(
            CultureInfo.InvariantCulture,
            $"Nobody answered {broadcast - 1} calls to everybody. It stays open; the safety leads are reminded daily."),
    };

    private static string Step(int step, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"Step {step + 1} of the ladder {what}");
}
