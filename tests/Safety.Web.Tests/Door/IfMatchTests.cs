using Microsoft.AspNetCore.Http;
using Safety.Web.Door;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Door;

public sealed class IfMatchTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("*", null)]
    [InlineData("\"0\"", 0L)]
    [InlineData("\"42\"", 42L)]
    [InlineData(" \"42\" ", 42L)]
    public void A_version_or_any_version_is_understood(string? header, long? version) =>
        Assert.Equal(version, RequestWith(header).IfMatch());

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("42")]
    [InlineData("\"abc\"")]
    [InlineData("\"\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"99999999999999999999\"")]
    [InlineData("W/\"42\"")]
    [InlineData("\"1\", \"2\"")]
    public void Anything_else_is_not_taken_for_no_condition(string header) =>
        Assert.Throws<BadHttpRequestException>(() => RequestWith(header).IfMatch());

    [Fact]
    public async Task Whoever_sends_a_malformed_condition_is_told_and_nothing_is_stored()
    {
        var person = agency["ada"].Value;
        var before = await EventsOf(person);
        foreach (var tag in new[] { "abc", "\"abc\"", "W/\"1\"" })
        {
            using var client = agency.App.ClientOf(agency["admin"]);
            using var request = new HttpRequestMessage(HttpMethod.Put, $"api/v1/staff/{person}/leave")
            {
                Content = new StringContent("{\"away_from\":\"2026-03-03T10:00:00Z\"}", null, "application/json"),
            };
            request.Headers.TryAddWithoutValidation("If-Match", tag);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True((int)answer.StatusCode == 400, text);
            Assert.Contains("malformed_if_match", text, StringComparison.Ordinal);
        }

        Assert.Equal(before, await EventsOf(person));
    }

    private Task<long> EventsOf(Guid stream) =>
        agency.App.Scalar<long>($"select count(*) from safety.mt_events where stream_id = '{stream}'");

    private static HttpRequest RequestWith(string? header)
    {
        var request = new DefaultHttpContext().Request;
        if (header is not null) request.Headers.IfMatch = header;
        return request;
    }
}
