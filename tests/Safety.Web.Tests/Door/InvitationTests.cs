using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Door.Accounts;
using Safety.Web.Watch.Channels;

namespace Safety.Web.Tests.Door;

public sealed class InvitationTests(SharedDoor door) : IClassFixture<SharedDoor>
{
    private const string NewPassword = "nine quiet rivers bend";
    private readonly DoorHost _host = door.Host;

    [Fact]
    public async Task An_administrator_invites_and_the_invited_person_sets_a_password_once()
    {
        var (admin, _) = await _host.SignedInAsync(StaffRole.Administrator);
        var staff = _host.Staff.Join(StaffRole.Staff);
        var asked = await admin.SendJsonAsync(
            HttpMethod.Post, "/api/v1/sign-ins", new { staff_id = staff.Value, email = "grace@agency.example" });
        var link = new Uri(JsonDocument.Parse(asked.Text).RootElement.GetProperty("link").GetString()!).PathAndQuery;

        using var hers = _host.NewBrowser();
        await hers.GetAsync(link);
        var weak = await hers.SubmitAsync(link, "accept", ("Form.Password", "short"));
        Assert.Contains("at least 12", weak.Text, StringComparison.Ordinal);
        Assert.Equal("/", (await hers.SubmitAsync(link, "accept", ("Form.Password", NewPassword))).SentTo);
        Assert.True(await hers.IsInAsync());
        using var late = _host.NewBrowser();
        Assert.Contains("used already", (await late.GetAsync(link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_ends_after_three_days_and_a_later_one_replaces_it()
    {
        var staff = _host.Staff.Join(StaffRole.Staff);
        var first = await InviteAsync(staff);
        var second = await InviteAsync(staff);
        using var browser = _host.NewBrowser();
        Assert.Contains("used already", (await browser.GetAsync(first)).Text, StringComparison.Ordinal);
        Assert.Contains("Choose a password", (await browser.GetAsync(second)).Text, StringComparison.Ordinal);
        _host.Time.Advance(TimeSpan.FromHours(72));
        Assert.Contains("used already", (await browser.GetAsync(second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_administrator_invites()
    {
        var (manager, _) = await _host.SignedInAsync(StaffRole.Manager);
        var body = new { staff_id = Guid.NewGuid(), email = "x@agency.example" };
        var refused = await manager.SendJsonAsync(HttpMethod.Post, "/api/v1/sign-ins", body);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
    }

    [Fact]
    public async Task A_new_invitation_lets_in_who_forgot_the_password_and_ends_the_old_sessions()
    {
        var (staff, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        using var old = _host.NewBrowser();
        await old.SignInAsync(email, password);
        var link = await InviteAsync(staff, email);
        using var browser = _host.NewBrowser();
        await browser.SubmitAsync(link, "accept", ("Form.Password", NewPassword));

        Assert.True(await browser.IsInAsync());
        _host.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.False(await old.IsInAsync());
        Assert.Equal("/", (await old.SignInAsync(email, NewPassword)).SentTo);
    }

    [Theory]
    [InlineData("staff_id", null, "x@agency.example")]
    [InlineData("staff_id", "0199dddd-0000-7000-8000-0000000000e1", "x@agency.example")]
    [InlineData("email", "known", null)]
    [InlineData("email", "known", "")]
    [InlineData("email", "known", "no address")]
    [InlineData("email", "known", "two@lines.example\nBcc: x@evil.example")]
    [InlineData("email", "has an account", "another@agency.example")]
    public async Task A_bad_invitation_is_refused_by_field(string field, string? who, string? email)
    {
        var (admin, _) = await _host.SignedInAsync(StaffRole.Administrator);
        var staff = who switch
        {
            "known" => _host.Staff.Join(StaffRole.Staff).Value.ToString(),
            "has an account" => (await _host.NewPersonAsync(StaffRole.Staff)).Staff.Value.ToString(),
            _ => who,
        };

        var refused = await admin.SendJsonAsync(HttpMethod.Post, "/api/v1/sign-ins", new { staff_id = staff, email });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(JsonDocument.Parse(refused.Text).RootElement.GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task Lost_factors_are_forgotten_only_when_two_administrators_ask()
    {
        var (staff, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        var (first, _) = await _host.SignedInAsync(StaffRole.Administrator);
        var (second, _) = await _host.SignedInAsync(StaffRole.Administrator);
        var body = new { staff_id = staff.Value, email, forgets_second_factor = true };

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var alone = await first.SendJsonAsync(HttpMethod.Post, "/api/v1/sign-ins", body);
            Assert.Equal(HttpStatusCode.Accepted, alone.Status);
            Assert.DoesNotContain("invitation?code", alone.Text, StringComparison.Ordinal);
        }

        var both = await second.SendJsonAsync(HttpMethod.Post, "/api/v1/sign-ins", body);
        var link = new Uri(JsonDocument.Parse(both.Text).RootElement.GetProperty("link").GetString()!).PathAndQuery;
        using var hers = _host.NewBrowser();
        Assert.Equal("/", (await hers.SubmitAsync(link, "accept", ("Form.Password", NewPassword))).SentTo);
        Assert.NotEqual(NewPassword, password);
    }

    [Fact]
    public async Task Where_mail_is_set_up_the_link_goes_to_the_person_alone()
    {
        var folder = Directory.CreateTempSubdirectory("safety-mail-").FullName;
        await using var host = await DoorHost.StartAsync(also: builder => builder.Services
            .AddSingleton<IInvitationMailer>(new InvitationMail(
                new MailFolder(folder, MailFolder.Nobody), TimeProvider.System)));
        var (admin, _) = await host.SignedInAsync(StaffRole.Administrator);
        var staff = host.Staff.Join(StaffRole.Staff);

        var asked = await admin.SendJsonAsync(
            HttpMethod.Post, "/api/v1/sign-ins", new { staff_id = staff.Value, email = "hedy@agency.example" });

        Assert.Contains("\"mailed\":true", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("code=", asked.Text, StringComparison.Ordinal);
        var letter = (await MimeMessage.LoadAsync(Directory.EnumerateFiles(folder).Single())).TextBody!;
        var link = new Uri(letter.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal)).Trim());
        using var hers = host.NewBrowser();
        Assert.Contains("Choose a password", (await hers.GetAsync(link.PathAndQuery)).Text, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> InviteAsync(StaffId staff, string? email = null)
    {
        email ??= $"i{staff.Value:N}@agency.example";
        var invited = await _host.AskAsync((SignIns all) => all.InviteAsync(staff, email, staff));
        return invited.Link!.PathAndQuery;
    }
}
