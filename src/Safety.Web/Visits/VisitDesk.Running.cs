using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Visits;

/// <summary>What became of a word about a visit, as an onlooker may see it.</summary>
/// <param name="Refusal">Why not, or null.</param>
/// <param name="Visit">How the visit stands now; null when it was refused.</param>
public sealed record Said(Refusal? Refusal, RunningVisit? Visit);

public sealed partial class VisitDesk
{
    private enum Word
    {
        CheckIn,
        End,
        Cancel,
    }

    /// <summary>Starts a visit.</summary>
    public Task<Said> StartAsync(Asker asker, VisitId id, VisitChannel through, CancellationToken ct) =>
        SayAsync(asker, id, null, () => dispatcher.Ask(new StartVisit(id, through), asker.Actor, ct: ct), ct);

    /// <summary>All is well; or, with the duress code, a call for help that looks the same.</summary>
    public Task<Said> CheckInAsync(
        Asker asker, VisitId id, WordForm form, VisitChannel through, CancellationToken ct) =>
        SpeakAsync(asker, id, Word.CheckIn, form, through, ct);

    /// <summary>The visit is over; or, with the duress code, a call for help that looks the same.</summary>
    public Task<Said> EndAsync(Asker asker, VisitId id, WordForm form, VisitChannel through, CancellationToken ct) =>
        SpeakAsync(asker, id, Word.End, form, through, ct);

    /// <summary>The visit is called off; or, with the duress code, a call for help that looks the same.</summary>
    public Task<Said> CancelAsync(Asker asker, VisitId id, WordForm form, VisitChannel through, CancellationToken ct) =>
        SpeakAsync(asker, id, Word.Cancel, form, through, ct);

    /// <summary>The visit takes longer.</summary>
    public Task<Said> ExtendAsync(
        Asker asker, VisitId id, ExtensionForm form, VisitChannel through, CancellationToken ct) => SayAsync(
        asker, id, Texts.Needed("ends_at", form.EndsAt),
        () => dispatcher.Ask(new ExtendVisit(id, form.EndsAt!.Value, through), asker.Actor, ct: ct), ct);

    /// <summary>Calls for help.</summary>
    public Task<Said> SosAsync(Asker asker, VisitId id, VisitChannel through, CancellationToken ct) =>
        SayAsync(asker, id, null, () => dispatcher.Ask(new RaiseSos(id, through), asker.Actor, ct: ct), ct);

    private Task<Said> SpeakAsync(
        Asker asker, VisitId id, Word word, WordForm form, VisitChannel through, CancellationToken ct) => EvenPace.Of(
        async () =>
        {
            var meaning = await codes.MeaningOfAsync(asker.Staff, form.Code, ct);
            var bad = meaning == SaidCode.NotOurs ? new SpokenCodes.CodeNotRight()
                : Texts.Check("reason", form.Reason, VisitLimits.NoteLengthMax);
            return await SayAsync(
                asker, id, bad, () => AskAsync(asker, id, word, form, through, meaning == SaidCode.Duress, ct), ct);
        },
        ct);

    private async Task<Answer> AskAsync(
        Asker asker, VisitId id, Word word, WordForm form, VisitChannel through, bool underDuress, CancellationToken ct)
    {
        var sealer = new SectionSealer(vault, ScopeOf(id));
        object command = word switch
        {
            Word.CheckIn => new CheckIn(id, through),
            Word.End => new EndVisit(id, through),
            Word.Cancel => new CancelVisit(id, await sealer.SealOrNone("reason", form.Reason, ct), through),
        };
        return await dispatcher.Ask(command, asker.Actor, null, sealer.Batch, underDuress, ct);
    }

    /// <summary>
    /// Carries out a word, and reads the visit anew: the answer is made of what an onlooker may see and of nothing that
    /// the command itself came to, such as a version or whether it changed anything.
    /// </summary>
    private async Task<Said> SayAsync(
        Asker asker, VisitId id, Refusal? bad, Func<Task<Answer>> act, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is null) return new Said(new NoSuchVisit(), null);
        if (bad is not null) return new Said(bad, null);
        var answer = await act();
        if (answer.Refusal is { } refusal) return new Said(refusal, null);
        return new Said(null, RunningVisit.Of((await reader.AnyAsync(id, ct))!));
    }
}
