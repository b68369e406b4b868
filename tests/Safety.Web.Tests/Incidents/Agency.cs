using System.Net.Http.Json;
using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Incidents;

/// <summary>A small invented agency on a whole node: two teams with their managers, and one of each office.</summary>
internal sealed class Agency : IAsyncDisposable
{
    private Agency(SafetyApp app) => App = app;

    public SafetyApp App { get; }

    public TeamId North { get; } = new(Guid.CreateVersion7());

    public TeamId South { get; } = new(Guid.CreateVersion7());

    public ClientId Client { get; } = new(Guid.CreateVersion7());

    /// <summary>Works in the north; most tests' reporter.</summary>
    public StaffId Ada { get; } = new(Guid.CreateVersion7());

    /// <summary>Works in the north; to whom it happens when somebody files for another.</summary>
    public StaffId Bea { get; } = new(Guid.CreateVersion7());

    /// <summary>Works in the north and has no part in anything.</summary>
    public StaffId Cleo { get; } = new(Guid.CreateVersion7());

    public StaffId ManagerOfNorth { get; } = new(Guid.CreateVersion7());

    public StaffId ManagerOfSouth { get; } = new(Guid.CreateVersion7());

    public StaffId SafetyLead { get; } = new(Guid.CreateVersion7());

    public StaffId Auditor { get; } = new(Guid.CreateVersion7());

    public StaffId Administrator { get; } = new(Guid.CreateVersion7());

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Agency> StartAsync()
    {
        var agency = new Agency(await SafetyApp.StartAsync());
        await agency.Tell();
        return agency;
    }

    public HttpClient As(StaffId? person) => App.ClientOf(person);

    /// <summary>Files a report as somebody, and fails the test unless it is new.</summary>
    public async Task<Guid> Filed(StaffId by, object? body = null)
    {
        var id = Guid.CreateVersion7();
        using var client = As(by);
        using var answer = await client.PutAsJsonAsync($"api/v1/incidents/{id}", body ?? Bodies.Least(), Ct);
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));
        return id;
    }

    /// <summary>Posts something about a report as somebody.</summary>
    public async Task<(int Status, JsonElement Body)> Post(
        StaffId? by, Guid id, string what, object body, long? seen = null)
    {
        using var client = As(by);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/incidents/{id}/{what}")
        {
            Content = JsonContent.Create(body),
        };
        if (seen is { } version) request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        using var answer = await client.SendAsync(request, Ct);
        return ((int)answer.StatusCode, await Read(answer));
    }

    /// <summary>Posts something and fails the test unless it was done.</summary>
    public async Task Done(StaffId by, Guid id, string what, object body)
    {
        var (status, answer) = await Post(by, id, what, body);
        Assert.True(status == 200, $"{status} {answer}");
    }

    public async Task<(int Status, JsonElement Body)> Get(StaffId? by, string path)
    {
        using var client = As(by);
        using var answer = await client.GetAsync(new Uri($"api/v1/incidents{path}", UriKind.Relative), Ct);
        return ((int)answer.StatusCode, await Read(answer));
    }

    public static async Task<JsonElement> Read(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Ct);
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task Tell()
    {
        var at = App.Now.AddDays(-400);
        await using var session = App.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        session.Events.StartStream<Team>(North.Value,
            new TeamFormed(North, "North", null, at), new TeamManagerSet(North, ManagerOfNorth, null, null, at));
        session.Events.StartStream<Team>(South.Value,
            new TeamFormed(South, "South", null, at), new TeamManagerSet(South, ManagerOfSouth, null, null, at));
        session.Events.StartStream<Client>(Client.Value,
            new ClientRegistered(Client, "INV-0001", null, North, null, at));
        foreach (var (person, name, team, roles) in Everybody())
        {
            session.Events.StartStream<StaffMember>(person.Value,
            [
                new StaffMemberJoined(person, name, "Worker", "invented@example.org", team, new(2025, 1, 1), null, at),
                .. roles.Select(role => new RoleGranted(person, role, null, at)),
            ]);
        }

        await session.SaveChangesAsync(Ct);
        await App.Services.GetRequiredService<Standing>().RefreshFromOthers(Ct);
    }

    private IEnumerable<(StaffId, string, TeamId?, StaffRole[])> Everybody() =>
    [
        (Ada, "Ada Invented", North, []),
        (Bea, "Bea Invented", North, []),
        (Cleo, "Cleo Invented", North, []),
        (ManagerOfNorth, "Mona Invented", North, [StaffRole.Manager]),
        (ManagerOfSouth, "Otto Invented", South, [StaffRole.Manager]),
        (SafetyLead, "Lena Invented", null, [StaffRole.SafetyLead]),
        (Auditor, "Aldo Invented", null, [StaffRole.Auditor]),
        (Administrator, "Abel Invented", null, [StaffRole.Administrator]),
    ];
}
