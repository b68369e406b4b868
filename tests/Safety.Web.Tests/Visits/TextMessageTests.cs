using System.Globalization;
using System.Text;
using System.Text.Json;
using Safety.Web.Watch.Channels;

namespace Safety.Web.Tests.Visits;

public sealed class TextMessageTests(AwayAgency agency) : IClassFixture<AwayAgency>
{
    private const string Ada = "+1 555 010 0001";

    [Fact]
    public async Task Ok_more_end_and_help_do_what_they_say()
    {
        var id = await Underway();

        Assert.StartsWith("Thank you. Next by", await Write(Ada, "ok"), StringComparison.Ordinal);
        Assert.StartsWith("Thank you. Next by", await Write(Ada, "More 90"), StringComparison.Ordinal);
        Assert.Equal("Help is called.", await Write(Ada, "HELP"));
        Assert.Equal("Thank you. Your visit is over.", await Write(Ada, "END"));
        Assert.Equal("sos", await agency.KindsOf(id));
        Assert.Equal("ended", (await agency.Seen("ada", id)).GetProperty("running").GetProperty("status").GetString());
    }

    [Fact]
    public async Task The_duress_code_is_answered_as_the_other_code_is_now_and_afterwards()
    {
        await agency.Send(
            "ada", "PUT", "/me/visit-codes", new { all_is_well_code = "blue42", duress_code = "green77" });
        var one = await Underway();
        string?[] ordinary = [await Write(Ada, "blue42"), await Write(Ada, "END blue42"), await Write(Ada, "OK")];
        var other = await Underway();
        string?[] silent = [await Write(Ada, "green77"), await Write(Ada, "END green77"), await Write(Ada, "OK")];

        Assert.Equal(ordinary.Select(WithoutTime), silent.Select(WithoutTime));
        Assert.Equal("", await agency.KindsOf(one));
        Assert.Equal("duress", await agency.KindsOf(other));
    }

    [Fact]
    public async Task The_same_message_handed_in_again_is_the_same_message()
    {
        await Underway();
        var first = await Write(Ada, "OK", "invented-1");
        agency.App.Clock!.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(first, await Write(Ada, "OK", "invented-1"));
        Assert.NotEqual(first, await Write(Ada, "OK", "invented-2"));
    }

    [Fact]
    public async Task A_number_that_is_nobodys_gets_no_answer_and_one_number_speaks_for_one_person()
    {
        await agency.Send("ada", "PUT", "/me/phone", new { number = Ada });

        Assert.Null(await Write("+1 555 010 9999", "HELP"));
        Assert.Equal(409, await agency.Status("ben", "PUT", "/me/phone", new { number = "+15550100001" }));
        Assert.Equal(422, await agency.Status("ben", "PUT", "/me/phone", new { number = "0100001" }));
        Assert.Equal("01", (await agency.Send("ada", "GET", "/me/phone")).Body.GetProperty("ends_on").GetString());
    }

    [Theory]
    [InlineData("an invented secret that is not the one of the gateway", 0)]
    [InlineData(AwayAgency.Secret, -6)]
    [InlineData(AwayAgency.Secret, 6)]
    public async Task Who_does_not_sign_with_the_secret_and_now_is_refused(string secret, int minutes)
    {
        using var answer = await Post(Ada, "HELP", Guid.NewGuid().ToString(), secret, minutes);

        Assert.Equal(403, (int)answer.StatusCode);
    }

    private static string WithoutTime(string? reply) =>
        System.Text.RegularExpressions.Regex.Replace(reply ?? "none", @"\d\d:\d\d", "then");

    private async Task<Guid> Underway()
    {
        await agency.Send("ada", "PUT", "/me/phone", new { number = Ada });
        foreach (var running in (await agency.Send("ada", "GET", "/visits?scope=coming")).Body.GetProperty("visits")
            .EnumerateArray())
            await agency.Send("ada", "POST", $"/visits/{running.GetProperty("id").GetGuid()}/end", new { });
        agency.App.Clock!.Advance(TimeSpan.FromHours(30));
        return await agency.Started();
    }

    private async Task<string?> Write(string from, string text, string? id = null)
    {
        agency.App.Clock!.Advance(TimeSpan.FromSeconds(11));
        using var answer = await Post(from, text, id ?? Guid.NewGuid().ToString(), AwayAgency.Secret, 0);
        var body = await answer.Content.ReadAsStringAsync(Outings.Ct);
        Assert.True(answer.IsSuccessStatusCode, body);
        return JsonDocument.Parse(body).RootElement.GetProperty("reply").GetString();
    }

    private async Task<HttpResponseMessage> Post(string from, string text, string id, string secret, int minutes)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { id, from, text });
        var second = agency.App.Now.AddMinutes(minutes).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var client = new HttpClient { BaseAddress = agency.App.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v1/text-messages")
        {
            Content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } },
        };
        request.Headers.Add(
            WebhookChannel.SignatureHeader,
            $"t={second},v1={WebhookChannel.Sign(Encoding.UTF8.GetBytes(secret), second, body)}");
        return await client.SendAsync(request, Outings.Ct);
    }
}
