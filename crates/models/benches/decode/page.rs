//! A page of sign-ins as the service sends them, the same on every run.

use std::fmt::Write as _;

/// One sign-in, its members in the order in which the service sends them. Words in braces vary by record.
const TEMPLATE: &str = include_str!("sign_in.json");

/// The page with so many sign-ins.
pub fn page(records: u32) -> String {
    let mut random = Random(0x5eed);
    let mut page = String::from(
        r#"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#auditLogs/signIns","@odata.nextLink":"https://graph.microsoft.com/beta/auditLogs/signIns?$skiptoken=7d3f","value":["#,
    );
    for index in 0..records {
        if index > 0 {
            page.push(',');
        }
        fill(&mut page, &mut random);
    }
    page.push_str("]}");
    page
}

fn fill(page: &mut String, random: &mut Random) {
    let (first, last) =
        (random.pick(&["Anna", "Émile", "Jo", "Zoë"]), random.pick(&["Berg", "Čapek", "Smith"]));
    let mut rest = TEMPLATE.trim_end();
    while let Some((before, after)) = rest.split_once('{') {
        page.push_str(before);
        let (word, tail) = after.split_once('}').unwrap_or(("", ""));
        match word {
            "guid" => random.guid(page),
            "first" => page.push_str(first),
            "last" => page.push_str(last),
            "app" => page.push_str(random.pick(&["Azure Portal", "Microsoft Teams", "Outlook Mobile"])),
            "result" => {
                page.push_str(random.pick(&["success", "failure", "notApplied", "reportOnlySuccess"]))
            }
            "risk" => page.push_str(random.pick(&["none", "low", "high"])),
            "reason" => page.push_str(random.pick(&["Other.", "Invalid username or password."])),
            "bool" => page.push_str(random.pick(&["true", "false"])),
            "error" => page.push_str(random.pick(&["0", "50126", "50074"])),
            "token" => random.token(page),
            "day" => two_digits(page, 1 + random.below(28)),
            "hour" => two_digits(page, random.below(24)),
            "minute" | "second" => two_digits(page, random.below(60)),
            "byte" => two_digits(page, 10 + random.below(246)),
            "number" => two_digits(page, 10 + random.below(90_000)),
            _ => {
                page.push('{');
                rest = after;
                continue;
            }
        }
        rest = tail;
    }
    page.push_str(rest);
}

fn two_digits(page: &mut String, number: u64) {
    let _ = write!(page, "{number:02}");
}

/// A linear congruential generator.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 16
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn pick(&mut self, words: &'static [&'static str]) -> &'static str {
        let index = self.next() as usize % words.len();
        words[index]
    }

    fn guid(&mut self, page: &mut String) {
        let (a, b) = (self.next(), self.next());
        let _ =
            write!(page, "{:08x}-{:04x}-4{:03x}-8{:03x}-{b:012x}", a as u32, a >> 32, a & 0xfff, b & 0xfff);
    }

    fn token(&mut self, page: &mut String) {
        for _ in 0..22 {
            let letter = b'a' + self.below(26) as u8;
            page.push(char::from(letter));
        }
    }
}
