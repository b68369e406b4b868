using System.Net;
using System.Net.Http.Json;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Door;

public sealed class PaceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_reads_faster_than_people_do_waits_and_nobody_is_ever_kept_from_reporting()
    {
        await using var app = await SafetyApp.StartAsync(also: builder =>
        {
            builder.Configuration["Door:DetailReadsPerMinute"] = "3";
            builder.Configuration["Door:SearchesPerMinute"] = "2";
            builder.Configuration["Door:ReportsPerHourFlagged"] = "2";
        });
        var ada = await app.Person("Invented Ada", null, StaffRole.Staff);
        var ben = await app.Person("Invented Ben", null, StaffRole.Staff);
        using var client = app.ClientOf(ada);
        var reports = new List<Guid>();
        for (var i = 0; i < 8; i++)
        {
            reports.Add(Guid.CreateVersion7());
            using var filed = await client.PutAsJsonAsync($"api/v1/incidents/{reports[^1]}", Bodies.Least(), Ct);
            Assert.Equal(HttpStatusCode.Created, filed.StatusCode);
        }

        Assert.Equal(
            [200, 200, 200, 429], await StatusesAsync(client, reports.Take(4).Select(id => $"incidents/{id}")));
        Assert.Equal([200, 200, 429], await StatusesAsync(client, Enumerable.Repeat("clients?reference=A", 3)));
        Assert.Equal([200, 200, 200], await StatusesAsync(client, Enumerable.Repeat("me", 3)));
        using var slow = await client.GetAsync(new Uri($"api/v1/incidents/{reports[0]}", UriKind.Relative), Ct);
        Assert.Equal("application/problem+json", slow.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(60), slow.Headers.RetryAfter?.Delta);
        using var other = app.ClientOf(ben);
        Assert.Equal([404], await StatusesAsync(other, [$"incidents/{reports[0]}"]));
        using var again = await client.PutAsJsonAsync($"api/v1/incidents/{Guid.CreateVersion7()}", Bodies.Least(), Ct);
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
    }

    private static async Task<List<int>> StatusesAsync(HttpClient client, IEnumerable<string> paths)
    {
        var statuses = new List<int>();
        foreach (var path in paths)
        {
            using var answer = await client.GetAsync(new Uri("api/v1/" + path, UriKind.Relative), Ct);
            statuses.Add((int)answer.StatusCode);
        }

        return statuses;
    }
}
