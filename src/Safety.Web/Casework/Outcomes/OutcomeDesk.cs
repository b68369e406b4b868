using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Casework.Outcomes;

/// <summary>
/// Where scores, words on the gain and answers to reviews are handed in, by the API and the pages alike. It asks
/// whether the one who hands in may, checks the words, seals them, and asks. A refusal means that nothing was stored.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals.</param>
/// <param name="clients">Which clients the one who asks may see.</param>
/// <param name="responses">Finds what is kept.</param>
public sealed class OutcomeDesk(
    Dispatcher dispatcher, Vault vault, ClientReader clients, ResponsePages responses)
{
    private const int Max = ResponseLimits.WordsLengthMax;

    /// <summary>Whoever looks as an auditor enters nothing.</summary>
    public sealed record NotYourWork() : Refusal(
        RefusalKind.NotAllowed, "Those who work with the client enter what is measured and said.");

    /// <summary>Enters a score. The same again changes nothing.</summary>
    public Task<Answer> ScoreAsync(
        Asker asker, Pair pair, OutcomeId outcome, OutcomeForm form, CancellationToken ct) => OnAsync(
        asker, pair,
        Texts.CheckId("outcome", outcome.Value) ?? Texts.Needed("instrument", form.Instrument)
            ?? Texts.Needed("value", form.Value),
        _ => new(new ScoreOutcome(
            pair.Client, pair.Worker, outcome, form.Instrument!.Value, form.Value!.Value, form.On)), null, ct);

    /// <summary>Takes a score out of what counts.</summary>
    public Task<Answer> WithdrawAsync(
        Asker asker, Pair pair, OutcomeId outcome, OutcomeWithdrawalForm form, CancellationToken ct) => OnAsync(
        asker, pair, Texts.CheckNeeded("reason", form.Reason, Max),
        async sealer => new WithdrawOutcome(
            pair.Client, pair.Worker, outcome, await sealer.Seal("reason", form.Reason, ct)), null, ct);

    /// <summary>Says whether there is a gain.</summary>
    public Task<Answer> RateAsync(Asker asker, Pair pair, GainForm form, CancellationToken ct) => OnAsync(
        asker, pair, Texts.Needed("rater", form.Rater) ?? Texts.Needed("rating", form.Rating),
        _ => new(new RateGain(pair.Client, pair.Worker, form.Rater!.Value, form.Rating!.Value, form.On)), null, ct);

    /// <summary>Answers a review.</summary>
    /// <param name="asker">Who answers.</param>
    /// <param name="pair">Of whom.</param>
    /// <param name="form">The answer.</param>
    /// <param name="seen">The version that they had seen, or null.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<Answer> ReviewAsync(
        Asker asker, Pair pair, ResponseReviewForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, pair,
        Texts.Needed("answer", form.Answer) ?? Texts.Needed("step", form.Step)
            ?? Texts.CheckNeeded("reason", form.Reason, Max),
        async sealer => new ReviewResponse(
            pair.Client, pair.Worker, form.Answer!.Value, form.Step!.Value, form.Until,
            await sealer.Seal("reason", form.Reason, ct)),
        seen, ct);

    /// <summary>Adds the worker's word to an open review. The same again adds nothing.</summary>
    public Task<Answer> AddWordAsync(Asker asker, Pair pair, ResponseWordForm form, CancellationToken ct) => OnAsync(
        asker, pair, Texts.CheckNeeded("words", form.Words, Max),
        async sealer => new AddResponseWord(
            pair.Client, pair.Worker,
            await SameWordAsync(pair, form.Words, ct) ?? await sealer.Seal("words", form.Words, ct)),
        null, ct);

    private async Task<SealedText?> SameWordAsync(Pair pair, string? words, CancellationToken ct)
    {
        foreach (var word in (await responses.FindAsync(pair, ct))?.State.Review?.Words ?? [])
        {
            if (await vault.SaysTheSameAsync(word.Words, words, ct)) return word.Words;
        }

        return null;
    }

    private async Task<Answer> OnAsync(
        Asker asker, Pair pair, Refusal? bad, Func<SectionSealer, ValueTask<object>> command, long? seen,
        CancellationToken ct)
    {
        if (await clients.FindAsync(asker, pair.Client, ct) is not { } found) return No(pair, new NoSuchClient());
        if (!found.Relation.SeesWords()) return No(pair, new NotYourWork());
        if (bad is not null) return No(pair, bad);
        var sealer = new SectionSealer(vault, new SealScope(pair.Client.Value, Sections.Responses));
        return await dispatcher.Ask(await command(sealer), asker.Actor, seen, sealer.Batch, ct: ct);
    }

    private static Answer No(Pair pair, Refusal refusal) => Answer.No(refusal, pair.Stream, 0);
}

/// <summary>One client and one worker.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
public readonly record struct Pair(ClientId Client, StaffId Worker)
{
    /// <summary>The stream of the two.</summary>
    public Guid Stream => Response.StreamOf(Client, Worker);
}
