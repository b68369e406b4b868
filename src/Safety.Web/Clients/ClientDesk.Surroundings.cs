using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Clients;

public sealed partial class ClientDesk
{
    /// <summary>Says what was found about a history of violence: whoever works with the client may.</summary>
    public Task<Answer> CheckIntakeAsync(
        Asker asker, ClientId id, IntakeForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen, decides: false,
        Texts.Needed("history", form.History) ?? Texts.Check("note", form.Note, Max),
        async (_, sealer) => new RecordIntakeCheck(
            id, form.History!.Value, await sealer.RiskOrNone("note", form.Note, ct)), ct);

    /// <summary>Takes down what the client says of themselves: whoever works with the client may.</summary>
    public Task<Answer> SayGroupAsync(
        Asker asker, ClientId id, GroupQuestion question, GroupForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen, decides: false, GroupAnswers.Wrong(question, form.Answer),
        async (found, sealer) => new SayClientGroup(
            id, question, await sealer.Group(found.Client.SaidOn(question), form.Answer, ct)), ct);

    /// <summary>Says with whom the client lives: the household of another client, one of its own, or none.</summary>
    public async Task<Answer> MoveHouseholdAsync(
        Asker asker, ClientId id, HouseholdForm form, long? seen, CancellationToken ct)
    {
        if (form.LivesWith is not { } other)
            return await OnAsync(asker, id, seen, decides: false, null, (_, _) => new(new MoveHousehold(id, null)), ct);
        var mate = await reader.FindAsync(asker, other, ct);
        if (mate is null || other == id) return Answer.No(new NoSuchHousemate(), id.Value, 0);
        if (mate.Client.Household is null)
        {
            // The household is called after the first client of it, so that two who say the same mean the same.
            var first = await OnAsync(
                asker, other, null, decides: false, null,
                (_, _) => new(new MoveHousehold(other, new HouseholdId(other.Value))), ct);
            if (first.Refusal is not null) return first;
        }

        var roof = mate.Client.Household ?? new HouseholdId(other.Value);
        return await OnAsync(asker, id, seen, decides: false, null, (_, _) => new(new MoveHousehold(id, roof)), ct);
    }

    /// <summary>There is no such other client, or not for the one who asks.</summary>
    public sealed record NoSuchHousemate() : Refusal(
        RefusalKind.Invalid, "There is no such other client among those that you can see.", "lives_with");
}
