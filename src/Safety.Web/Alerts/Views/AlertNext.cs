using Safety.Core.Alerts;
using Safety.Core.Staff;

namespace Safety.Web.Alerts.Views;

/// <summary>What happens by itself next, if nobody does anything.</summary>
public enum AlertNextAct
{
    /// <summary>The next step of the ladder is called.</summary>
    CallsNextStep,

    /// <summary>Every manager and every safety lead is told.</summary>
    TellsEverybody,

    /// <summary>The acknowledgement expires, and its step is called again.</summary>
    AcknowledgementExpires,

    /// <summary>The silence ends, and its step is called again.</summary>
    SilenceEnds,

    /// <summary>The watch looks whether the call for help that holds it back is still open.</summary>
    InhibitionIsLookedAt,
}

/// <summary>What happens by itself next, when, and who is called by it.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Act">What.</param>
/// <param name="Step">The step that is called, from 1; null when everybody is told.</param>
/// <param name="People">Who would be called as things stand now, at most <see cref="PeopleMax"/> of them.</param>
/// <param name="PeopleCount">How many would be called; 0 when everybody is told.</param>
public sealed record AlertNext(
    DateTimeOffset At, AlertNextAct Act, int? Step, IReadOnlyList<AlertPerson> People, int PeopleCount)
{
    /// <summary>How many people are named at most. Our judgement.</summary>
    public const int PeopleMax = 8;

    /// <summary>What comes next for an alert, or null when it is over.</summary>
    internal static AlertNext? Of(Alert alert, AlertNames names, StaffDirectory directory) => alert.NextAt is not { } at
        ? null
        : alert.Status switch
        {
            AlertStatus.Raised or AlertStatus.AckExpired or AlertStatus.Exhausted =>
                Next(alert, at, AlertNextAct.CallsNextStep, alert.Step + 1, names, directory),
            AlertStatus.Acknowledged =>
                Next(alert, at, AlertNextAct.AcknowledgementExpires, alert.Step, names, directory),
            AlertStatus.Silenced => Next(alert, at, AlertNextAct.SilenceEnds, alert.Step, names, directory),
            AlertStatus.Inhibited =>
                Next(alert, at, AlertNextAct.InhibitionIsLookedAt, alert.Step, names, directory),
            AlertStatus.Resolved => null,
        };

    private static AlertNext Next(
        Alert alert, DateTimeOffset at, AlertNextAct act, int step, AlertNames names, StaffDirectory directory)
    {
        if (step >= alert.Ladder.Steps.Count)
        {
            var told = act == AlertNextAct.CallsNextStep ? AlertNextAct.TellsEverybody : act;
            return new AlertNext(at, told, null, [], 0);
        }

        var call = StepCall.Of(
            directory, alert.Ladder.Steps[step], alert.Subject.Team, alert.Concerned, at);
        var people = call.Recipients.Take(PeopleMax).Select(one => names.Of(one.Staff)).ToList();
        return new AlertNext(at, act, step + 1, people, call.Recipients.Count);
    }
}
