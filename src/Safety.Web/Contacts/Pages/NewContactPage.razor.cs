using Microsoft.AspNetCore.Components;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Contacts.Pages;

/// <summary>
/// A contact is recorded in ten seconds. Its id is chosen when the form is first shown, so that sending it twice is one
/// contact.
/// </summary>
public sealed partial class NewContactPage
{
    private static readonly IReadOnlyList<Choice> Kinds = Codes<ContactKind>.Choices(ContactPhrases.Of);

    private static readonly IReadOnlyList<Choice> Initiators = Codes<ContactInitiator>.Choices(ContactPhrases.Of);

    private static readonly IReadOnlyList<Choice> YesNo =
        [new("yes", "Yes"), new("no", "No", "It counts as an intrusion, towards whoever it came.")];

    private Guid id;
    private string client = "";

    /// <summary>The client from whose page one comes, or null.</summary>
    [SupplyParameterFromQuery(Name = "client")]
    public Guid? ClientFrom { get; set; }

    [Inject]
    private ClientReferences References { get; set; } = null!;

    [Inject]
    private ClientReader Clients { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        id = Typed.Id("id") is { } sent && sent != Guid.Empty ? sent : Guid.CreateVersion7(Time.Now);
        client = Typed.Text("client");
        if (!Typed.WasSent && ClientFrom is { } from)
            client = (await Clients.FindAsync(Asker, new(from), Ct))?.Client.Reference ?? "";
    }

    private async Task RecordAsync()
    {
        // In the order of the questions, so that what is wrong is said in that order.
        var with = await ClientAsync();
        var form = Form();
        if (Typed.Errors.Count > 0 || with is not { } found) return;
        var answer = await Desk.RecordAsync(Asker, found, form, ContactSource.Page, Ct);
        if (answer.Refusal is { } no) Typed.Refuse(no, ("id", ""));
        else GoTo($"/clients/{found.Value}/contacts?done=recorded");
    }

    private ContactForm Form()
    {
        var kind = Needed<ContactKind>("kind", "Choose what comes closest.");
        var by = Needed<ContactInitiator>("initiated_by", "Say who began it.");
        var minutes = Typed.Number("minutes");
        if (minutes is null && Typed.ErrorOf("minutes") is null)
            Typed.Wrong("minutes", "Say how many minutes it took.");
        return new ContactForm
        {
            Id = new(id),
            Kind = kind,
            InitiatedBy = by,
            Minutes = minutes,
            Wanted = Typed.YesNo("wanted") ?? true,
            Worker = Typed.Person("worker", Colleagues),
            HappenedAt = Typed.Moment("happened_at", Time.Zone),
            BilledMinutes = Typed.Number("billed_minutes"),
            Scheduled = Typed.Ticked("scheduled") ? true : null,
            Demand = Typed.Code<ContactDemand>("demand") ?? ContactDemand.None,
            OwnerAfter = Typed.Code<ContactOwner>("owner_after") ?? ContactOwner.Client,
            NearHome = Typed.Ticked("near_home"),
            Threat = Typed.Ticked("threat"),
            Note = Typed.TextOrNull("note"),
        };
    }

    private T? Needed<T>(string name, string orElse) where T : struct, Enum
    {
        var code = Typed.Code<T>(name);
        if (code is null && Typed.ErrorOf(name) is null) Typed.Wrong(name, orElse);
        return code;
    }

    private async Task<ClientId?> ClientAsync()
    {
        // A client whom the person may not see is not there for them.
        if (Typed.TextOrNull("client") is { } reference
            && await References.FindAsync(reference, Ct) is { } found
            && await Clients.FindAsync(Asker, found, Ct) is not null) return found;
        Typed.Wrong("client", "There is no such client among those that you can see. Write the agency’s reference.");
        return null;
    }
}
