using System.ComponentModel.DataAnnotations;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Endpoints;

/// <summary>Contacts: recorded, listed, counted, handed back, withdrawn.</summary>
internal static class ContactEndpoints
{
    private const string NoVersion =
        "Contacts do not wait for each other, so no If-Match is read. What was so already changes nothing.";

    /// <summary>The place at which the page before ended is none of ours.</summary>
    internal sealed record UnknownPlace() : Refusal(
        RefusalKind.Invalid, "Send as after what the page before gave as next.", "after");

    /// <summary>Adds them.</summary>
    public static void MapContactEndpoints(this IEndpointRouteBuilder api)
    {
        var contacts = api.MapGroup("/clients/{id}/contacts").WithTags("Contacts").ForStaff();
        contacts.MapPost("/", Record)
            .Act("RecordContact", "Record a contact with a client, wanted or not. The id is yours to choose.")
            .WithDescription(NoVersion).Produces<Documented.Done>(StatusCodes.Status201Created);
        contacts.MapGet("/", List).Reading<ContactList>(
            "ListContacts", "A client's contacts, the latest first. The reading is recorded.");
        contacts.MapGet("/windows", Windows).Reading<ContactWindowsView>(
            "GetContactWindows", "What is counted of a client's contacts, and what every rule says of it.");
        contacts.MapPost("/{contact}/hand-back", HandBack)
            .Act("HandBackContact", "Hand a matter back that a worker holds for the client.")
            .WithDescription(NoVersion);
        contacts.MapPost("/{contact}/withdrawal", Withdraw)
            .Act("WithdrawContact", "Take out of what counts a contact that was recorded wrongly, with a reason.")
            .WithDescription(NoVersion);
        api.MapGet("/me/held-matters", Held).WithTags("Contacts").ForStaff().Reading<HeldMatters>(
            "ListHeldMatters", "The matters that you hold for clients, the oldest first.");
    }

    private static async Task<IResult> Record(
        Guid id, ContactForm form, Asker asker, ContactDesk desk, HttpResponse response, CancellationToken ct) =>
        Answer(
            await desk.RecordAsync(asker, new(id), form, ContactSource.Api, ct), form.Id?.Value ?? Guid.Empty, response,
            created: true);

    private static async Task<IResult> HandBack(
        Guid id, Guid contact, HandBackForm form, Asker asker, ContactDesk desk, HttpResponse response,
        CancellationToken ct) =>
        Answer(await desk.HandBackAsync(asker, new(id), new(contact), form, ct), contact, response);

    private static async Task<IResult> Withdraw(
        Guid id, Guid contact, ContactWithdrawalForm form, Asker asker, ContactDesk desk, HttpResponse response,
        CancellationToken ct) =>
        Answer(await desk.WithdrawAsync(asker, new(id), new(contact), form, ct), contact, response);

    private static async Task<IResult> List(
        Guid id, Asker asker, ContactPages pages, CancellationToken ct, [MaxLength(60)] string? after = null,
        [Range(1, ContactReader.LimitMax)] int limit = ContactReader.LimitDefault)
    {
        if (limit is < 1 or > ContactReader.LimitMax)
            return new Paging.LimitOutOfRange(ContactReader.LimitMax).ToProblem();
        var place = after is null ? null : ContactPlace.Read(after);
        if (after is not null && place is null) return new UnknownPlace().ToProblem();
        return await pages.ListAsync(asker, new(id), place, limit, ct) is { } list
            ? Results.Ok(list)
            : Problems.NotFound();
    }

    private static async Task<IResult> Windows(
        Guid id, Asker asker, ContactPages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.WindowsAsync(asker, new(id), ct) is not { } view) return Problems.NotFound();
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Held(Asker asker, ContactPages pages, CancellationToken ct) =>
        Results.Ok(await pages.HeldAsync(asker, ct));

    private static IResult Answer(Answer answer, Guid contact, HttpResponse response, bool created = false) =>
        answer.ToHttp(response, done =>
        {
            var body = new Documented.Done(contact, done.Version, done.Changed);
            return created && done.Changed ? Results.Json(body, statusCode: 201) : Results.Ok(body);
        });
}
