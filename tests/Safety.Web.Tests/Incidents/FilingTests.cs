using System.Net;
using System.Net.Http.Json;
using System.Text;
using Safety.Core.Incidents;

namespace Safety.Web.Tests.Incidents;

public sealed class FilingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_of_three_answers_is_received_with_a_receipt()
    {
        await using var agency = await Agency.StartAsync();
        var id = Guid.CreateVersion7();
        using var client = agency.As(agency.Ada);

        using var answer = await client.PutAsJsonAsync($"api/v1/incidents/{id}", Bodies.Least(), Ct);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal($"/api/v1/incidents/{id}", answer.Headers.Location?.ToString());
        var receipt = await Agency.Read(answer);
        Assert.Equal(id, receipt.GetProperty("id").GetGuid());
        Assert.Equal(agency.App.Now, receipt.GetProperty("received_at").GetDateTimeOffset());
        Assert.Equal(ReceiptCode.Of(id), receipt.GetProperty("receipt").GetString());
    }

    [Fact]
    public async Task The_same_body_again_gives_the_same_receipt_whatever_its_spacing()
    {
        await using var agency = await Agency.StartAsync();
        var id = Guid.CreateVersion7();
        using var client = agency.As(agency.Ada);
        using var first = await client.PutAsJsonAsync($"api/v1/incidents/{id}", Bodies.Least(), Ct);
        agency.App.Clock!.Advance(TimeSpan.FromHours(26));

        using var spaced = new StringContent(
            $$"""{ "client_id" : null,"description":"{{Bodies.Words}}",  "category":"threat_weapon" }""",
            Encoding.UTF8, "application/json");
        using var second = await client.PutAsync(new Uri($"api/v1/incidents/{id}", UriKind.Relative), spaced, Ct);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal((await Agency.Read(first)).ToString(), (await Agency.Read(second)).ToString());
        Assert.Equal(1, await Filings(agency));
    }

    [Fact]
    public async Task Another_body_or_another_sender_under_the_id_is_kept_and_refused()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada);
        using var ada = agency.As(agency.Ada);
        using var cleo = agency.As(agency.Cleo);

        foreach (var (client, body) in new[]
        {
            (ada, Bodies.Least("Other words.")), (ada, Bodies.Least("Other words.")), (cleo, Bodies.Least()),
        })
        {
            using var answer = await client.PutAsJsonAsync($"api/v1/incidents/{id}", body, Ct);
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Equal("other_report_under_this_id", (await Agency.Read(answer)).GetProperty("code").GetString());
        }

        var (_, view) = await agency.Get(agency.ManagerOfNorth, $"/{id}");
        Assert.Equal(
            ["Other words.", Bodies.Words],
            view.GetProperty("conflicts").EnumerateArray()
                .Select(kept => kept.GetProperty("report").GetProperty("description").GetString()));
        Assert.Equal(Bodies.Words, view.GetProperty("report").GetProperty("description").GetString());
    }

    [Fact]
    public async Task Fifty_at_once_become_one_report_with_fifty_equal_receipts()
    {
        await using var agency = await Agency.StartAsync();
        var id = Guid.CreateVersion7();
        using var client = agency.As(agency.Ada);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var answer = await client.PutAsJsonAsync($"api/v1/incidents/{id}", Bodies.Least(), Ct);
            return (answer.StatusCode, Text: await answer.Content.ReadAsStringAsync(Ct));
        }));

        Assert.Single(answers.Select(answer => answer.Text).Distinct());
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(49, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(1, await Filings(agency));
        Assert.Equal(
            1, await agency.App.Scalar<long>("select count(*) from safety.mt_streams where id = '" + id + "'"));
    }

    [Fact]
    public async Task An_id_that_belongs_to_something_else_is_refused_without_saying_what_it_is()
    {
        await using var agency = await Agency.StartAsync();
        using var client = agency.As(agency.Ada);

        using var answer = await client.PutAsJsonAsync($"api/v1/incidents/{agency.North.Value}", Bodies.Least(), Ct);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("id_is_taken", (await Agency.Read(answer)).GetProperty("code").GetString());
        Assert.Equal(2, await agency.App.Scalar<long>(
            $"select count(*) from safety.mt_events where stream_id = '{agency.North.Value}'"));
    }

    private static Task<long> Filings(Agency agency) =>
        agency.App.Scalar<long>("select count(*) from safety.mt_events where type = 'incident_reported'");
}
