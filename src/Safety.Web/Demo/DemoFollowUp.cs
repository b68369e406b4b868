using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Demo;

/// <summary>
/// What managers do about a report: rate it, support the person, tell them, close it. Most of it comes in time, some
/// late, and a few reports are met with silence, which the service then finds.
/// </summary>
internal sealed class DemoFollowUp(DemoTeller teller, DemoPeople people, IncidentDesk incidents)
{
    /// <summary>How many hours each owed step of support has.</summary>
    private static readonly int[] StepHours = [8, 24, 72, 14 * 24, 42 * 24];

    private readonly CancellationToken ct = CancellationToken.None;

    /// <summary>Plans it at the moment of the report.</summary>
    public void Plan(int team, Guid id, Severity severity)
    {
        // Nobody looks at these; the alerts about the silence are answered by whoever is called.
        if (teller.Happens(3)) return;
        var manager = people.Asker(people.ManagerOf(team));
        // The first step of support is owed within hours, so whoever is to be supported is rated at once.
        var (from, until) = severity < Severity.Moderate ? (60, 30 * 60) : (5, 110);
        After(from, until, () => incidents.AssessAsync(
            manager, id,
            new AssessmentForm
            {
                AssessedSeverity = severity > Severity.Low ? severity : Severity.Low,
                Reason = "Read and talked through.",
            },
            null, ct));
        if (severity < Severity.Moderate)
        {
            AfterHours(31, 50, () => Inform(manager, id));
            AfterHours(52, 70, () => Close(manager, id));
            return;
        }

        // What is still owed when the report is closed stays owed and is given after it.
        var lasts = severity >= Severity.Serious ? StepHours[3] : StepHours[2];
        PlanSupport(manager, id);
        for (var hours = 40; hours < lasts; hours += 66)
            AfterHours(hours, hours + 6, () => Inform(manager, id));
        AfterHours(lasts + 10, lasts + 40, () => Close(manager, id));
    }

    /// <summary>The steps that the policy owes, most of them in time.</summary>
    private void PlanSupport(Asker manager, Guid id)
    {
        for (var step = 0; step < StepHours.Length; step++)
        {
            var (number, late) = (step, teller.Happens(2));
            var at = StepHours[step] * (late ? 1.02 : 0.25 + (0.7 * teller.Chance.NextDouble()));
            teller.At(teller.Now.AddHours(at), async () =>
            {
                if (number > 1 && teller.Happens(10))
                    teller.Check(await incidents.OfferStepAsync(manager, id, number, null, ct), "offering support");
                teller.Check(await incidents.GiveStepAsync(manager, id, number, null, ct), "giving support");
            });
        }
    }

    private Task<Answer> Inform(Asker manager, Guid id) => incidents.InformAsync(
        manager, id,
        new InformationForm { Id = teller.NewId(), Message = teller.OneOf(DemoWords.ToReporter) }, null, ct);

    private Task<Answer> Close(Asker manager, Guid id) => incidents.CloseAsync(
        manager, id,
        new ClosureForm
        {
            Reason = teller.OneOf([CloseReason.ActionTaken, CloseReason.RecordedForLearning]),
            NotInvestigated = NotInvestigatedReason.FactsClear,
        },
        null, ct);

    private void AfterHours(int from, int until, Func<Task<Answer>> act) => After(from * 60, until * 60, act);

    private void After(int minutesFrom, int minutesTo, Func<Task<Answer>> act) => teller.At(
        teller.Now.AddMinutes(teller.Chance.Next(minutesFrom, minutesTo)),
        async () => teller.Check(await act(), "an act on an incident"));
}
