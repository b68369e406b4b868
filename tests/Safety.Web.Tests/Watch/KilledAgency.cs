using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.Tokens;
using Safety.Web.Store.Postgres;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Watch;

/// <summary>
/// An invented agency in a data folder of its own, with its private server, for processes that are killed: who works
/// there, and a token for each, so that everything else goes through the API of whichever process lives.
/// </summary>
internal sealed class KilledAgency : IAsyncDisposable
{
    private readonly SafetyDatabase database;
    private readonly Dictionary<StaffId, string> tokens = [];

    private KilledAgency(SafetyDatabase database) => this.database = database;

    public TeamId Team { get; private set; }

    public StaffId Worker { get; private set; }

    public StaffId Manager { get; private set; }

    public StaffId Lead { get; private set; }

    public StaffId Administrator { get; private set; }

    /// <summary>Makes the agency; until it is disposed its server keeps running, whoever else stops.</summary>
    public static async Task<KilledAgency> In(string folder)
    {
        var settings = new Dictionary<string, string?> { ["SAFETY_DATA"] = folder };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var agency = new KilledAgency(await SafetyDatabase.OpenAsync(configuration, CancellationToken.None));
        await using var app = await SafetyApp.StartOnAsync(
            agency.database.ConnectionString, realTime: true, folder: folder);
        agency.Manager = await app.Person("Invented Manager", null, StaffRole.Manager);
        agency.Team = await app.Team("Invented Team", agency.Manager);
        agency.Worker = await app.Person("Invented Worker", agency.Team, StaffRole.Staff);
        agency.Lead = await app.Person("Invented Lead", null, StaffRole.SafetyLead);
        agency.Administrator = await app.Person("Invented Administrator", null, StaffRole.Administrator);
        foreach (var person in new[] { agency.Worker, agency.Manager, agency.Lead, agency.Administrator })
            await agency.GiveToken(app, person);
        return agency;
    }

    /// <summary>Calls the API of a process as somebody.</summary>
    public async Task<(int Status, JsonElement Body)> Send(
        Uri address, StaffId by, string method, string path, object? body = null)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens[by]);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"api/v1{path}");
        if (body is not null) request.Content = JsonContent.Create(body, body.GetType());
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    /// <summary>Rows of the database, each made from its reader.</summary>
    public async Task<IReadOnlyList<T>> Rows<T>(string sql, Func<NpgsqlDataReader, T> row)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add(row(reader));
        return rows;
    }

    public ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        return database.DisposeAsync();
    }

    private async Task GiveToken(SafetyApp app, StaffId person)
    {
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<SignIns>()
            .MakeAsync(person, $"{person.Value:N}@example.org", $"invented {Guid.NewGuid():N}"));
        var (_, secret, why) = await scope.ServiceProvider.GetRequiredService<ApiTokens>()
            .MakeAsync(person, "test", mayWrite: true, TimeSpan.FromDays(1));
        tokens[person] = secret ?? throw new InvalidOperationException(why);
    }
}
