using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Tests.Fixture;

/// <summary>
/// An invented agency on a whole node, for the tests of one class: two teams with a manager and workers each, one
/// client each, and one of each office. Tests that change people enter people of their own.
/// </summary>
public class TwoTeams : IAsyncLifetime
{
    private readonly Dictionary<string, StaffId> people = [];

    public SafetyApp App { get; private set; } = null!;

    public TeamId North { get; private set; }

    public TeamId South { get; private set; }

    /// <summary>Served by the north.</summary>
    public ClientId Client { get; private set; }

    /// <summary>Served by the south.</summary>
    public ClientId ClientOfSouth { get; private set; }

    /// <summary>
    /// Somebody by name: "ada", "ben" and "boss_north" of the north, "sid" and "boss_south" of the south, "lead",
    /// "auditor", "admin".
    /// </summary>
    public StaffId this[string name] => people[name];

    public async ValueTask InitializeAsync()
    {
        App = await SafetyApp.StartAsync(also: Also);
        people["boss_north"] = await App.Person("Invented Boss North", null, StaffRole.Manager);
        people["boss_south"] = await App.Person("Invented Boss South", null, StaffRole.Manager);
        North = await App.Team("North", people["boss_north"]);
        South = await App.Team("South", people["boss_south"]);
        people["ada"] = await App.Person("Invented Ada", North, StaffRole.Staff);
        people["ben"] = await App.Person("Invented Ben", North, StaffRole.Staff);
        people["sid"] = await App.Person("Invented Sid", South, StaffRole.Staff);
        people["lead"] = await App.Person("Invented Lead", null, StaffRole.SafetyLead);
        people["auditor"] = await App.Person("Invented Auditor", null, StaffRole.Auditor);
        people["admin"] = await App.Person("Invented Admin", null, StaffRole.Administrator);
        Client = await App.ClientIn(North, "N-1");
        ClientOfSouth = await App.ClientIn(South, "S-1");
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Further settings of the node, for fixtures that need some.</summary>
    protected virtual void Also(WebApplicationBuilder builder)
    {
    }

    /// <summary>Asks the API as somebody, or as nobody.</summary>
    public async Task<(int Status, JsonElement Body)> Send(
        string? by, string method, string path, object? body = null, long? seen = null, bool inPerson = false)
    {
        using var client = App.ClientOf(by is null ? null : people[by], inPerson);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"api/v1{path}");
        if (body is not null) request.Content = JsonContent.Create(body, body.GetType());
        if (seen is { } version) request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    /// <summary>The status alone.</summary>
    public async Task<int> Status(string? by, string method, string path, object? body = null) =>
        (await Send(by, method, path, body)).Status;
}
