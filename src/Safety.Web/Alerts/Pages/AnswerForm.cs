using Safety.Core.Alerts;

namespace Safety.Web.Alerts.Pages;

/// <summary>What a person types on the page of an alert; kept while they are told what is wrong with it.</summary>
public sealed class AnswerForm
{
    /// <summary>For how many minutes silence is offered. Our judgement; the policy limits it.</summary>
    public static IReadOnlyList<int> SilenceMinutes { get; } = [30, 60, 120, 240, 480];

    /// <summary>What was decided.</summary>
    public AlertDecision? Decision { get; set; }

    /// <summary>Which control.</summary>
    public EnforcedControl? Control { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Why it is silenced.</summary>
    public SilenceReason? Quiet { get; set; }

    /// <summary>Why it is silenced, in their words.</summary>
    public string? QuietNote { get; set; }

    /// <summary>For how many minutes.</summary>
    public int QuietMinutes { get; set; } = 60;

    /// <summary>The decision, for the desk.</summary>
    public ResolutionForm Resolution => new(Decision, Reason, Control);

    /// <summary>The silence, for the desk.</summary>
    public SilenceForm Silence(DateTimeOffset now) => new(Quiet, QuietNote, now.AddMinutes(QuietMinutes));

    /// <summary>Empties it after what it asked for was done.</summary>
    public void Clear() =>
        (Decision, Control, Reason, Quiet, QuietNote, QuietMinutes) = (null, null, null, null, null, 60);
}
