using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Contacts;

/// <summary>
/// Where contacts are handed in, by the API and the pages alike. It asks whether the one who hands in may, checks the
/// words, seals them, and asks. A refusal means that nothing was stored.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals.</param>
/// <param name="clients">Which clients the one who asks may see.</param>
/// <param name="contacts">Finds contacts.</param>
public sealed class ContactDesk(Dispatcher dispatcher, Vault vault, ClientReader clients, ContactReader contacts)
{
    /// <summary>Whoever looks as an auditor records nothing.</summary>
    public sealed record NotYourClient() : Refusal(
        RefusalKind.NotAllowed, "Those who work with the client record contacts.");

    /// <summary>Records a contact. The same again changes nothing.</summary>
    /// <param name="asker">Who records.</param>
    /// <param name="client">The client.</param>
    /// <param name="form">What is said.</param>
    /// <param name="source">By which way.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Answer> RecordAsync(
        Asker asker, ClientId client, ContactForm form, ContactSource source, CancellationToken ct)
    {
        if (await RefusalAsync(asker, client, ct) is { } no) return No(client, no);
        if (FirstRefusal(form) is { } bad) return No(client, bad);
        var answer = await AskOnceAsync();
        // Two who said the same at the same moment sealed it each for themselves; the later finds the earlier's.
        return answer.Refusal is RecordContact.OtherContactUnderThisId ? await AskOnceAsync() : answer;

        async Task<Answer> AskOnceAsync()
        {
            var there = await contacts.FindAsync(form.Id!.Value, ct);
            var sealer = new SectionSealer(vault, ContactLedgers.ScopeOf(client));
            var note = await sealer.SealOrSame(
                there?.Client == client ? there.Note : null, "note", form.Note, ct);
            var command = new RecordContact(
                form.Id.Value, client, form.Worker ?? asker.Staff, form.Said(), note, source);
            return await dispatcher.Ask(command, asker.Actor, sealing: sealer.Batch, ct: ct);
        }
    }

    /// <summary>Hands a matter back that a worker held.</summary>
    public Task<Answer> HandBackAsync(
        Asker asker, ClientId client, ContactId contact, HandBackForm form, CancellationToken ct) => OnAsync(
        asker, client, Texts.Check("words", form.Words, ContactLimits.NoteLengthMax),
        async sealer => new HandBackContact(
            contact, client, form.To, await sealer.SealOrNone("words", form.Words, ct)), ct);

    /// <summary>Takes a contact out of what counts.</summary>
    public Task<Answer> WithdrawAsync(
        Asker asker, ClientId client, ContactId contact, ContactWithdrawalForm form, CancellationToken ct) => OnAsync(
        asker, client, Texts.CheckNeeded("reason", form.Reason, ContactLimits.NoteLengthMax),
        async sealer => new WithdrawContact(contact, client, await sealer.Seal("reason", form.Reason, ct)), ct);

    private async Task<Answer> OnAsync(
        Asker asker, ClientId client, Refusal? bad, Func<SectionSealer, Task<object>> command, CancellationToken ct)
    {
        if (await RefusalAsync(asker, client, ct) is { } no) return No(client, no);
        if (bad is not null) return No(client, bad);
        var sealer = new SectionSealer(vault, ContactLedgers.ScopeOf(client));
        return await dispatcher.Ask(await command(sealer), asker.Actor, sealing: sealer.Batch, ct: ct);
    }

    private async Task<Refusal?> RefusalAsync(Asker asker, ClientId client, CancellationToken ct)
    {
        if (await clients.FindAsync(asker, client, ct) is not { } found) return new NoSuchClient();
        return found.Relation.SeesWords() ? null : new NotYourClient();
    }

    private static Answer No(ClientId client, Refusal refusal) =>
        Answer.No(refusal, ContactLedger.StreamOf(client), 0);

    private static Refusal? FirstRefusal(ContactForm form) =>
        Texts.CheckId("id", form.Id?.Value) ?? Texts.Needed("kind", form.Kind)
        ?? Texts.Needed("initiated_by", form.InitiatedBy) ?? Texts.Needed("minutes", form.Minutes)
        ?? Texts.Check("note", form.Note, ContactLimits.NoteLengthMax);
}
