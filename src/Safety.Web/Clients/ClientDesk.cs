using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Clients;

/// <summary>
/// Where words about clients are handed in, by the API and the pages alike. It asks whether the one who hands in may,
/// checks the words, seals them, and asks. A refusal means that nothing was stored.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals.</param>
/// <param name="reader">What the one who asks may see.</param>
/// <param name="standing">Who works here.</param>
/// <param name="clock">The clock that rules.</param>
public sealed partial class ClientDesk(
    Dispatcher dispatcher, Vault vault, ClientReader reader, Standing standing, TimeProvider clock)
{
    /// <summary>Only whoever decides for the team may say this.</summary>
    public sealed record NotForYouToDecide() : Refusal(
        RefusalKind.NotAllowed, "The manager of the client's team or a safety lead decides this.");

    /// <summary>People register clients of their own team.</summary>
    public sealed record NotYourTeam() : Refusal(
        RefusalKind.NotAllowed, "Name the team that you work in or manage; a safety lead may name any or none.",
            "team");

    /// <summary>Registers a client. The same again changes nothing.</summary>
    /// <param name="asker">Who registers.</param>
    /// <param name="id">The client's id, chosen by the sender.</param>
    /// <param name="form">What is said.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Answer> RegisterAsync(Asker asker, ClientId id, RegisterForm form, CancellationToken ct)
    {
        var bad = Texts.CheckId("id", id.Value)
            ?? Texts.Check("display_name", form.DisplayName, ClientTexts.DisplayNameMax);
        if (bad is not null) return Answer.No(bad, id.Value, 0);
        if (!ClientSight.Of(asker, form.Team, standing.Directory, clock.GetUtcNow()).SeesWords())
            return Answer.No(new NotYourTeam(), id.Value, 0);
        var sealer = new ClientSealer(vault, id);
        if (await reader.FindAsync(asker, id, ct) is { } there
            && !await vault.SaysTheSameAsync(there.Client.Registered.DisplayName, form.DisplayName, ct))
            return Answer.No(new RegisterClient.AlreadyRegistered(), id.Value, there.Version);
        var name = await sealer.Name(form.DisplayName, ct);
        return await dispatcher.Ask(
            new RegisterClient(id, form.Reference!, name, form.Team), asker.Actor, sealing: sealer.Batch, ct: ct);
    }

    /// <summary>Says which team serves the client from now on.</summary>
    public Task<Answer> MoveAsync(Asker asker, ClientId id, TeamId? team, long? seen, CancellationToken ct) =>
        OnAsync(asker, id, seen, decides: true, null, (_, _) => new(new MoveClient(id, team)), ct);

    /// <summary>Carries out an act on a client that the one who asks may see.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="id">The client.</param>
    /// <param name="seen">The version that they had seen, or null.</param>
    /// <param name="decides">Whether only managers and safety leads may.</param>
    /// <param name="bad">What is wrong with the words, or null.</param>
    /// <param name="command">Makes the command, with its words sealed.</param>
    /// <param name="ct">Stops waiting.</param>
    private async Task<Answer> OnAsync(
        Asker asker, ClientId id, long? seen, bool decides, Refusal? bad,
        Func<FoundClient, ClientSealer, ValueTask<object>> command, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { } found) return Answer.No(new NoSuchClient(), id.Value, 0);
        if (decides ? !found.Relation.Decides() : !found.Relation.SeesWords())
            return Answer.No(new NotForYouToDecide(), id.Value, found.Version);
        if (bad is not null) return Answer.No(bad, id.Value, found.Version);
        var sealer = new ClientSealer(vault, id);
        var asked = await command(found, sealer);
        return asked is Refusal refusal
            ? Answer.No(refusal, id.Value, found.Version)
            : await dispatcher.Ask(asked, asker.Actor, seen, sealer.Batch, ct: ct);
    }
}
