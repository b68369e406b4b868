using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// How often, and to whom, an alert is told that nobody on its ladder answered. It never stops: no open alert is ever
/// without a next step. All numbers but the policy's are our judgement.
/// </summary>
internal static class BroadcastPace
{
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);
    private static readonly TimeSpan Daily = TimeSpan.FromHours(24);

    private static readonly LadderStep Everyone =
        new([new LadderTarget(LadderRole.EveryManager), new LadderTarget(LadderRole.SafetyLead)]);

    private static readonly LadderStep SafetyLeads = new([new LadderTarget(LadderRole.SafetyLead)]);

    /// <summary>
    /// Which broadcast it is as far as its pace goes. Those that a person asked for are told and counted, but use up
    /// none of the policy's repeats: whoever asks for more help must not thin out what comes by itself.
    /// </summary>
    public static int NumberOf(Alert alert, StaffId? by)
    {
        var before = alert.Broadcasts - alert.BroadcastsAsked;
        return by is null ? before + 1 : Math.Max(before, 1);
    }

    /// <summary>
    /// Everybody without end from severity 3; below it, after the policy's repeats, the safety leads.
    /// </summary>
    public static BroadcastScope Scope(Alert alert, int broadcast, PolicyNumbers policy) =>
        alert.Severity >= Severity.Serious || broadcast <= policy.LadderRepeatsMax || Canary.Is(alert.Subject.Team)
            ? Widest(alert)
            : BroadcastScope.SafetyLeads;

    /// <summary>Whom a broadcast calls at most: everybody, but for the canary, which is nobody's to answer.</summary>
    public static BroadcastScope Widest(Alert alert) =>
        Canary.Is(alert.Subject.Team) ? BroadcastScope.LastStep : BroadcastScope.Everyone;

    /// <summary>
    /// The pause after a broadcast: the policy's answer time, at least 5 min so that one alert does not drown the next;
    /// after the policy's repeats hourly from severity 3, and daily below it.
    /// </summary>
    public static TimeSpan Pause(Severity severity, int broadcast, PolicyNumbers policy)
    {
        var own = policy.AnswerWithinBySeverity[(int)severity];
        var pause = own < Least ? Least : own > Daily ? Daily : own;
        if (broadcast <= policy.LadderRepeatsMax)
            return pause;
        return severity < Severity.Serious ? Daily : pause > Hourly ? pause : Hourly;
    }

    /// <summary>Whom a scope means, as a step.</summary>
    public static LadderStep StepOf(BroadcastScope scope, EscalationLadder ladder) => scope switch
    {
        BroadcastScope.Everyone => Everyone,
        BroadcastScope.SafetyLeads => SafetyLeads,
        BroadcastScope.LastStep => ladder.Steps[^1],
    };
}
