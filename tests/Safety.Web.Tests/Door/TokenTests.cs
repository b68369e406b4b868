using System.Net;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.Tokens;

namespace Safety.Web.Tests.Door;

public sealed class TokenTests(SharedDoor door) : IClassFixture<SharedDoor>
{
    private readonly DoorHost _host = door.Host;

    [Fact]
    public async Task A_token_is_made_in_person_shown_once_and_kept_as_a_fingerprint()
    {
        var (browser, staff) = await _host.SignedInAsync(StaffRole.Staff);
        var made = await browser.SendJsonAsync(
            HttpMethod.Post, "/api/v1/tokens", new { name = "phone app", may_write = true, days = 30 });
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var secret = JsonDocument.Parse(made.Text).RootElement.GetProperty("secret").GetString()!;

        Assert.Matches("^sfy_[A-Za-z0-9_-]{43}$", secret);
        var me = await AsAsync(secret, HttpMethod.Get, "/api/v1/me");
        Assert.Contains(staff.Value.ToString(), me.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await AsAsync(secret, HttpMethod.Post, "/api/v1/things")).Status);
        var listed = (await browser.GetAsync("/api/v1/tokens")).Text;
        Assert.DoesNotContain(secret, listed, StringComparison.Ordinal);
        Assert.DoesNotContain("\"last_used_at\":null", listed, StringComparison.Ordinal);
        Assert.Contains("phone app", (await browser.GetAsync("/account/tokens")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_makes_no_tokens_and_opens_no_pages()
    {
        var secret = await MakeAsync(_host.Staff.Join(StaffRole.Staff), mayWrite: true);
        Assert.Equal(HttpStatusCode.Forbidden, (await AsAsync(secret, HttpMethod.Get, "/api/v1/tokens")).Status);
        var page = await AsAsync(secret, HttpMethod.Get, "/account/tokens");
        Assert.StartsWith("/sign-in", page.SentTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_token_changes_nothing()
    {
        var secret = await MakeAsync(_host.Staff.Join(StaffRole.Staff), mayWrite: false);
        Assert.Equal(HttpStatusCode.OK, (await AsAsync(secret, HttpMethod.Get, "/api/v1/me")).Status);
        var refused = await AsAsync(secret, HttpMethod.Post, "/api/v1/things");
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("token_only_reads", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_ends_when_revoked_when_over_when_its_owner_leaves_and_when_the_account_closes()
    {
        var (browser, staff) = await _host.SignedInAsync(StaffRole.Staff);
        var secret = await MakeAsync(staff, mayWrite: true);
        var id = (await _host.AskAsync((ApiTokens all) => all.OfAsync(staff)))[0].Id;
        Assert.Equal(HttpStatusCode.OK, (await AsAsync(secret, HttpMethod.Get, "/api/v1/me")).Status);
        foreach (var expected in new[] { HttpStatusCode.NoContent, HttpStatusCode.NotFound })
            Assert.Equal(expected, (await browser.SendJsonAsync(HttpMethod.Delete, $"/api/v1/tokens/{id}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AsAsync(secret, HttpMethod.Get, "/api/v1/me")).Status);

        var second = await MakeAsync(staff, mayWrite: true);
        await AsAsync(second, HttpMethod.Get, "/api/v1/me");
        await _host.AskAsync((SignIns all) => all.CloseAsync(staff, staff));
        _host.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.Unauthorized, (await AsAsync(second, HttpMethod.Get, "/api/v1/me")).Status);
        await _host.AskAsync((SignIns all) => all.OpenAgainAsync(staff, staff));
        Assert.Equal(HttpStatusCode.OK, (await AsAsync(second, HttpMethod.Get, "/api/v1/me")).Status);
        _host.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.Unauthorized, (await AsAsync(second, HttpMethod.Get, "/api/v1/me")).Status);
    }

    [Theory]
    [InlineData("sfy_unknown")]
    [InlineData("something else")]
    [InlineData("")]
    public async Task An_unknown_token_is_refused_with_a_problem(string secret)
    {
        var refused = await AsAsync(secret, HttpMethod.Get, "/api/v1/me");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.Contains("not_signed_in", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_lives_at_most_ninety_days_and_has_a_name()
    {
        var (_, staff) = await _host.SignedInAsync(StaffRole.Staff);
        foreach (var (name, days) in new[] { ("a", 91), ("a", 0), ("", 30), (new string('x', 81), 30) })
        {
            var (token, _, why) =
                await _host.AskAsync((ApiTokens all) => all.MakeAsync(staff, name, true, TimeSpan.FromDays(days)));
            Assert.Null(token);
            Assert.NotNull(why);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(91)]
    [InlineData(2_000_000_000)]
    public async Task Days_that_no_token_lives_are_refused_by_field(int days)
    {
        var (browser, _) = await _host.SignedInAsync(StaffRole.Staff);
        var refused = await browser.SendJsonAsync(
            HttpMethod.Post, "/api/v1/tokens", new { name = "phone app", may_write = true, days });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(JsonDocument.Parse(refused.Text).RootElement.GetProperty("errors").TryGetProperty("days", out _));
    }

    private async Task<string> MakeAsync(StaffId staff, bool mayWrite)
    {
        var email = $"t{staff.Value:N}@agency.example";
        // Somebody who has an account already keeps it.
        if (!await _host.AskAsync((SignIns all) => all.EndSessionsAsync(staff, staff)))
            await _host.AskAsync((SignIns all) => all.MakeAsync(staff, email, "a sentence for tokens"));
        var made = await _host.AskAsync((ApiTokens all) =>
            all.MakeAsync(staff, "test", mayWrite, TimeSpan.FromDays(30)));
        return made.Secret!;
    }

    private async Task<Seen> AsAsync(string secret, HttpMethod method, string path)
    {
        using var browser = _host.NewBrowser();
        var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + secret);
        return await browser.SendAsync(request);
    }
}
