using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Door;

/// <summary>A database that dies or hangs, seen from outside: between it and the node stands a test's door.</summary>
public sealed class OutageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_that_is_gone_is_answered_at_once_with_when_to_ask_again_until_it_is_back()
    {
        await using var between = await TcpDoor.OpenAsync();
        await using var app = await SafetyApp.StartOnAsync(between.Through, folder: between.Folder);
        var staff = await app.Person("Invented Ada", null, StaffRole.Staff);

        between.Break();
        await RefusedSoonAsync(app, staff);
        between.Mend();
        await SoonAsync(app, staff, HttpStatusCode.Created);

        // Frozen as a whole: it takes connections and says nothing.
        between.Freeze();
        var pulse = app.Services.GetRequiredService<Pulse>();
        await UntilAsync(() => pulse.Gone.IsCancellationRequested);
        await RefusedSoonAsync(app, staff);
        between.Mend();
        await SoonAsync(app, staff, HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_statement_that_hangs_is_given_up_and_answered_in_time()
    {
        await using var between = await TcpDoor.OpenAsync();
        await using var app = await SafetyApp.StartOnAsync(between.Through, folder: between.Folder);
        var staff = await app.Person("Invented Ada", null, StaffRole.Staff);
        await using var holder = new NpgsqlConnection(between.Around);
        await holder.OpenAsync(Ct);
        await using var transaction = await holder.BeginTransactionAsync(Ct);
        await using (var hold = new NpgsqlCommand("lock table safety.mt_events in access exclusive mode", holder))
            await hold.ExecuteNonQueryAsync(Ct);

        var id = Guid.CreateVersion7();
        await RefusedSoonAsync(app, staff, id);
        await transaction.RollbackAsync(Ct);

        // What was refused may be sent again under the same id, and is stored once.
        using var again = await FileAsync(app, staff, id);
        Assert.True(again.IsSuccessStatusCode, await again.Content.ReadAsStringAsync(Ct));
        Assert.Equal(1L, await app.Scalar<long>(
            $"select count(*) from safety.mt_events where stream_id = '{id}' and type = 'incident_reported'"));
    }

    [Theory]
    [InlineData("57P01", true)]
    [InlineData("57P03", true)]
    [InlineData("53300", true)]
    [InlineData("08006", true)]
    [InlineData("57014", true)]
    [InlineData("23505", false)]
    [InlineData("42P01", false)]
    public void Only_a_server_that_is_not_there_for_the_moment_is_an_outage(string state, bool isOutage) =>
        Assert.Equal(isOutage, Outage.Is(new InvalidOperationException(
            "wrapped", new PostgresException("message", "ERROR", "ERROR", state))));

    [Fact]
    public void What_is_not_of_the_database_is_no_outage()
    {
        Assert.False(Outage.Is(null));
        Assert.False(Outage.Is(new InvalidOperationException()));
        Assert.True(Outage.Is(new TimeoutException()));
        Assert.True(Outage.Is(new NpgsqlException("gone")));
    }

    private static async Task RefusedSoonAsync(SafetyApp app, StaffId staff, Guid? id = null)
    {
        // What it waits for never comes, so that any answer within the client's patience shows that the wait was given
        // up.
        using var refused = await FileAsync(app, staff, id ?? Guid.CreateVersion7());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(Outage.RetryAfterSeconds), refused.Headers.RetryAfter?.Delta);
        Assert.Contains("\"not_now\"", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private static async Task SoonAsync(SafetyApp app, StaffId staff, HttpStatusCode expected)
    {
        var (watch, last) = (Stopwatch.StartNew(), default(HttpStatusCode));
        while (watch.Elapsed < TimeSpan.FromSeconds(40))
        {
            using var answer = await FileAsync(app, staff, Guid.CreateVersion7());
            last = answer.StatusCode;
            if (last == expected) return;
            await Task.Delay(100, Ct);
        }

        Assert.Fail($"After {watch.Elapsed} it still answers {last}.");
    }

    private static async Task UntilAsync(Func<bool> so)
    {
        for (var attempt = 0; attempt < 200 && !so(); attempt++) await Task.Delay(100, Ct);
        Assert.True(so(), "It never came to that.");
    }

    private static async Task<HttpResponseMessage> FileAsync(SafetyApp app, StaffId staff, Guid id)
    {
        using var client = app.ClientOf(staff);
        return await client.PutAsJsonAsync($"api/v1/incidents/{id}", Incidents.Bodies.Least(), Ct);
    }
}
